pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What is being said, as it is said: the line now, the one before above it.
Rectangle {
    id: root

    required property PhoneViewModel vm
    property bool brief: false // only the line being spoken
    readonly property real bare: (lines.itemAt(lines.count - 1)?.height ?? Theme.s(20)) + Theme.s(20) // px when brief

    implicitHeight: column.implicitHeight + Theme.s(root.brief ? 20 : 28)
    radius: Theme.s(18)
    color: Theme.caption
    border.width: Theme.contrast ? 2 : 1
    border.color: Theme.captionLine

    Column {
        id: column

        x: Theme.s(16)
        y: Theme.s(root.brief ? 10 : 14)
        width: root.width - 2 * x
        spacing: Theme.s(6)

        Repeater {
            id: lines

            model: root.vm.captions

            AppText {
                id: line

                required property string speaker
                required property bool mine
                required property bool current
                required text

                objectName: line.current ? "captionNow" : "captionBefore"
                width: column.width
                kind: line.current ? "caption" : "small"
                color: line.current ? "#FFFFFF" : Theme.callsMuted
                visible: line.current || !root.brief
                maximumLineCount: line.current ? 99 : 1
                elide: line.current ? Text.ElideNone : Text.ElideRight
                Accessible.name: line.speaker + ": " + line.text
            }
        }

        AppText {
            width: parent.width
            visible: root.vm.call.line === ""
            text: root.vm.call.mode === "dialing" ? qsTr("Ringing at the other end") : qsTr("You are connected")
            kind: "small"
            color: Theme.callsMuted
        }

        Row {
            spacing: Theme.s(10)
            visible: root.vm.call.speaking && !root.brief

            SpeakingBars {
                anchors.verticalCenter: parent.verticalCenter
                speaking: root.vm.call.speaking
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Speaking")
                kind: "tiny"
                color: Theme.callsMuted
                spoken: false
            }
        }
    }
}
