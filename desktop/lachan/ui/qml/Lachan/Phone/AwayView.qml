pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The phone has been put down: quiet, until it is picked up again.
Item {
    id: root

    required property PhoneViewModel vm

    ScrollArea {
        id: area

        anchors.fill: parent
        margin: 24

        Column {
            y: Math.max(Theme.s(16), (area.height - implicitHeight) / 2)
            width: area.inner
            spacing: Theme.s(16)

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: "moon-star"
                size: 40
                color: "#8FA5A1"
            }

            AppText {
                text: qsTr("The phone is lying face down.")
                kind: "h3"
                color: "#FFFFFF"
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
            }

            AppText {
                text: qsTr("A moment away from the screen makes thinking easier.")
                color: "#C4DDD8"
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
            }

            AppButton {
                anchors.horizontalCenter: parent.horizontalCenter
                objectName: "pickUp"
                text: qsTr("Pick the phone up")
                kind: "hero"
                wraps: Theme.scale > 1.6
                iconName: "hand"
                width: Math.min(parent.width, Theme.s(240))
                onClicked: root.vm.act("open home")
            }
        }
    }
}
