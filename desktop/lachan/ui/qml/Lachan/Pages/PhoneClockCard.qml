pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The phone's own time, and how strictly it runs.
Card {
    id: root

    required property PhoneViewModel vm
    readonly property string pace: root.vm.story.pace
    readonly property string next: root.pace === "timed" ? "slow" : root.pace === "slow" ? "untimed" : "timed"
    readonly property var words: ({
            "timed": qsTr("Timed"),
            "slow": qsTr("Slow"),
            "untimed": qsTr("No time limit")
        })

    padding: Theme.s(16)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AppText {
            text: qsTr("Time on the phone")
            kind: "tiny"
            color: Theme.muted
            Layout.fillWidth: true
        }

        Row {
            Layout.topMargin: Theme.s(2)
            Accessible.role: Accessible.StaticText
            Accessible.name: root.vm.story.clock

            Repeater {
                model: root.vm.story.clock.length

                AppText {
                    required property int index

                    text: root.vm.story.clock.charAt(index)
                    kind: "h1"
                    spoken: false
                    width: text === ":" ? Theme.s(10) : Theme.s(19)
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                }
            }
        }

        Tappable {
            id: pacer

            objectName: "pace"
            name: qsTr("%1. Switch to: %2").arg(root.words[root.pace]).arg(root.words[root.next])
            curve: Theme.radiusKey
            implicitHeight: Math.max(Theme.s(34), label.implicitHeight + Theme.s(8))
            onClicked: root.vm.setPace(root.next)
            Layout.fillWidth: true

            background: Rectangle {
                radius: Theme.radiusKey
                color: pacer.down || pacer.hovered ? Theme.sunken : "transparent"
            }

            contentItem: Item {
                AppIcon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    icon: "timer"
                    size: 16
                    color: Theme.muted
                }

                AppText {
                    id: label

                    x: mark.width + Theme.s(8)
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: pacer.name
                    kind: "tiny"
                    color: Theme.muted
                    spoken: false
                }
            }
        }
    }
}
