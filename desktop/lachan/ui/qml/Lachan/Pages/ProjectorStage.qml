pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Before, between and after: how it goes, a pause, and what the class chose.
Rectangle {
    id: root

    required property ProjectorViewModel vm
    readonly property string stage: root.vm.story.stage
    readonly property Item first: go

    readonly property var told: ({
            "lock": {
                "title": qsTr("This phone belongs to the whole class"),
                "text": root.vm.story.scene,
                "points": [qsTr("Read each line aloud. At every choice: hands up."), qsTr("Type how many hands are up, then do what most want. Or choose yourself."), qsTr("Nothing runs by the clock, and nobody is marked.")],
                "action": qsTr("Unlock the phone")
            },
            "paused": {
                "title": qsTr("Paused"),
                "text": qsTr("The phone waits just as it is."),
                "points": [],
                "action": qsTr("Go on")
            },
            "over": {
                "title": qsTr("That is how it went"),
                "text": root.vm.story.endWords,
                "points": root.vm.oneThing === "" ? [] : [root.vm.oneThing],
                "action": qsTr("Back to the class")
            },
            "stopped": {
                "title": qsTr("Stopped, and that is fine"),
                "text": qsTr("Nothing is counted. Come back whenever it feels right."),
                "points": [],
                "action": qsTr("Back to the class")
            }
        })
    readonly property var now: root.told[root.stage] ?? root.told.lock

    function proceed(): void {
        if (root.stage === "lock")
            root.vm.begin();
        else if (root.stage === "paused")
            root.vm.pause();
        else
            root.vm.review();
    }

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    ScrollArea {
        id: area

        x: Theme.s(8)
        y: Theme.s(8)
        width: root.width - 2 * x
        height: root.height - 2 * y
        margin: 18

        ColumnLayout {
            y: Theme.s(18)
            width: area.inner
            spacing: Theme.s(14)

            AppText {
                objectName: "projectorTitle"
                text: root.now.title
                kind: "h1"
                Layout.fillWidth: true
            }

            AppText {
                text: root.now.text
                kind: "h3"
                visible: text !== ""
                Layout.fillWidth: true
            }

            Repeater {
                model: root.now.points

                RowLayout {
                    id: point

                    required property int index
                    required property string modelData

                    spacing: Theme.s(12)
                    Layout.fillWidth: true

                    AppIcon {
                        icon: root.stage === "over" ? "lightbulb" : ["quote", "hand", "heart-handshake"][point.index]
                        size: 22
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: Theme.s(2)
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    AppText {
                        text: point.modelData
                        kind: "h3"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }

            AppText {
                text: qsTr("What the class chose")
                kind: "h2"
                visible: root.stage === "over" && root.vm.castCount > 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(6)
            }

            Repeater {
                model: root.vm.cast

                RowLayout {
                    id: cast

                    required property string words
                    required property int hands
                    required property int of
                    required property real share

                    visible: root.stage === "over"
                    spacing: Theme.s(12)
                    Layout.fillWidth: true

                    AppText {
                        text: cast.words
                        kind: "strong"
                        Layout.fillWidth: true
                    }

                    Rectangle {
                        implicitWidth: Theme.s(140)
                        implicitHeight: Theme.s(10)
                        radius: height / 2
                        color: Theme.sunken
                        border.width: Theme.hairline
                        border.color: Theme.line

                        Rectangle {
                            width: parent.width * cast.share
                            height: parent.height
                            radius: height / 2
                            color: Theme.accent
                        }
                    }

                    AppText {
                        text: qsTr("%1 of %2").arg(cast.hands).arg(cast.of)
                        kind: "strong"
                        horizontalAlignment: Text.AlignRight
                        Layout.preferredWidth: Theme.s(84)
                    }
                }
            }

            AppButton {
                id: go

                objectName: "projectorGo"
                text: root.now.action
                kind: "primary"
                iconName: root.stage === "lock" || root.stage === "paused" ? "play" : "users"
                large: true
                wraps: true
                onClicked: root.proceed()
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.s(420)
                Layout.topMargin: Theme.s(8)
            }

            PhoneStop {
                vm: root.vm
                wraps: true
                visible: !done
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.s(420)
            }
        }
    }
}
