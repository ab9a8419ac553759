pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What has just been said, in letters for the last row; below it the hands, or the key for the next line.
Rectangle {
    id: root

    required property ProjectorViewModel vm
    readonly property Item first: onward
    readonly property bool line: root.vm.nowKind === "line"

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Timer {
        id: soon

        interval: 0
        onTriggered: area.show(now)
    }

    ScrollArea {
        id: area

        x: Theme.s(6)
        y: Theme.s(8)
        width: root.width - 2 * x
        height: foot.y - y - Theme.s(8)
        margin: 14
        onHeightChanged: soon.restart()
        onContentHeightChanged: soon.restart()

        ColumnLayout {
            y: Theme.s(6)
            width: area.inner
            spacing: Theme.s(12)

            Repeater {
                id: past

                model: root.vm.script

                TogetherRow {
                    visible: !last && !root.vm.asking
                    last: index === past.count - 1
                    Layout.fillWidth: true
                }
            }

            Card {
                id: now

                objectName: "projectorNow"
                kind: root.line ? "hero" : "sunken"
                padding: Theme.s(18)
                Layout.fillWidth: true

                ColumnLayout {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.s(4)

                    AppText {
                        text: root.vm.nowSpeaker
                        kind: "strong"
                        color: Theme.heroLabel
                        visible: root.line && text !== ""
                        Layout.fillWidth: true
                    }

                    AppText {
                        objectName: "projectorWords"
                        text: root.vm.now
                        kind: Theme.roomy || root.vm.asking || text.length > 180 ? "h2" : "h1"
                        color: root.line ? Theme.heroInk : Theme.text
                        Layout.fillWidth: true
                    }
                }
            }

            AppText {
                text: qsTr("Hands up: what would you do?")
                kind: "h2"
                visible: root.vm.asking
                Layout.fillWidth: true
            }

            Repeater {
                id: ballot

                model: root.vm.ballot

                ProjectorChoice {
                    visible: root.vm.asking
                    vm: root.vm
                    Layout.fillWidth: true
                }
            }
        }
    }

    Rectangle {
        x: Theme.hairline
        y: foot.y - Theme.s(8)
        width: root.width - 2 * x
        height: Theme.hairline
        color: Theme.line
    }

    Flow {
        id: foot

        x: Theme.s(20)
        y: root.height - height - Theme.s(14)
        width: root.width - 2 * x
        spacing: Theme.s(10)

        AppButton {
            id: onward

            objectName: "nextLine"
            text: root.vm.asking ? qsTr("Go on, do nothing") : qsTr("Next line")
            kind: root.vm.asking && root.vm.decided ? "line" : "primary"
            iconName: "arrow-right"
            width: Math.min(implicitWidth, foot.width)
            wraps: implicitWidth > foot.width
            onClicked: root.vm.turn()
        }

        AppButton {
            objectName: "doMost"
            text: qsTr("Do what most want")
            kind: "primary"
            iconName: "hand"
            width: Math.min(implicitWidth, foot.width)
            wraps: implicitWidth > foot.width
            visible: root.vm.asking && root.vm.raised > 0
            enabled: root.vm.decided
            onClicked: root.vm.doMost()
        }

        PhoneStop {
            vm: root.vm
            brief: true
        }
    }
}
