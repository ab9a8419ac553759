pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The phone lies there locked: the clock, what has come before, and the key that starts the story.
Item {
    id: root

    required property PhoneViewModel vm

    ScrollArea {
        id: area

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        margin: 16

        Column {
            y: Math.max(Theme.s(8), Math.min(Theme.s(72), (area.height - implicitHeight) / 3))
            width: area.inner
            spacing: Theme.s(20)

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: "lock"
                size: 22
                color: Theme.heroLabel
            }

            AppText {
                objectName: "lockClock"
                text: root.vm.shell.time
                kind: "display"
                font.pixelSize: Math.min(Theme.s(76), area.inner / 3)
                font.weight: Font.Medium
                lineHeight: Math.round(font.pixelSize * 1.14)
                wrapMode: Text.NoWrap
                color: Theme.heroInk
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
                spoken: false
            }

            NoteStack {
                vm: root.vm
                live: false
                width: parent.width
            }
        }
    }

    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.s(16)
        anchors.rightMargin: Theme.s(16)
        anchors.bottomMargin: Theme.s(24)
        spacing: Theme.s(12)

        AppButton {
            objectName: "unlock"
            text: qsTr("Unlock and start")
            kind: "hero"
            large: true
            wraps: Theme.roomy
            iconName: "smartphone"
            width: parent.width
            onClicked: root.vm.begin()
        }

        AppText {
            text: qsTr("Nothing is recorded before that.")
            kind: "small"
            color: Theme.heroLabel
            horizontalAlignment: Text.AlignHCenter
            width: parent.width
            visible: root.height > Theme.s(330)
        }
    }
}
