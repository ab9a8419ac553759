pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What stands where the script is while nothing is read: who does what, a pause, the end.
Rectangle {
    id: root

    required property TogetherViewModel vm
    readonly property string stage: root.vm.story.stage
    readonly property Item first: go

    readonly property var told: ({
            "lock": {
                "icon": "users",
                "title": qsTr("One reads, one holds the phone"),
                "text": root.vm.story.scene,
                "points": [qsTr("At the left: read each line aloud, in the voice of whoever says it."), qsTr("At the right: the phone is yours. Answer, hang up, look closer, call somebody, just as you would."), qsTr("Nothing runs by the clock, and it does not count. Afterwards, swap.")],
                "action": qsTr("Unlock the phone"),
                "sign": "play"
            },
            "paused": {
                "icon": "pause",
                "title": qsTr("Paused"),
                "text": qsTr("The script waits just as it is."),
                "points": [],
                "action": qsTr("Go on"),
                "sign": "play"
            },
            "over": {
                "icon": "flag",
                "title": qsTr("That is how it went"),
                "text": root.vm.story.endWords,
                "points": [qsTr("Look back side by side: where did it feel odd, and what would you say at home?")],
                "action": qsTr("Look back"),
                "sign": "history"
            },
            "stopped": {
                "icon": "door-open",
                "title": qsTr("Stopped, and that is fine"),
                "text": qsTr("Nothing is counted. Come back whenever it feels right."),
                "points": [],
                "action": qsTr("To the start page"),
                "sign": "house"
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
        margin: 20

        ColumnLayout {
            y: Theme.s(20)
            width: area.inner
            spacing: Theme.s(14)

            Rectangle {
                implicitWidth: Theme.s(56)
                implicitHeight: Theme.s(56)
                radius: Theme.radiusCard
                color: Theme.accentSoft
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.accent

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.now.icon
                    size: 28
                }
            }

            AppText {
                objectName: "togetherTitle"
                text: root.now.title
                kind: "h2"
                Layout.fillWidth: true
            }

            AppText {
                text: root.now.text
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
                        icon: root.stage === "over" ? "lightbulb" : ["quote", "smartphone", "repeat"][point.index]
                        size: 20
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: Theme.s(2)
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    AppText {
                        text: point.modelData
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }

            AppButton {
                id: go

                objectName: "togetherGo"
                text: root.now.action
                kind: "primary"
                iconName: root.now.sign
                large: true
                wraps: true
                onClicked: root.proceed()
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.s(420)
                Layout.topMargin: Theme.s(8)
            }

            AppButton {
                objectName: "togetherHelp"
                text: qsTr("Who to call, who to tell")
                iconName: "life-buoy"
                wraps: true
                visible: root.stage === "stopped" || root.stage === "paused"
                onClicked: root.vm.askHelp()
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.s(420)
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
