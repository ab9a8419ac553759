pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// The small picture of what one's own camera shows to the other side.
Rectangle {
    id: root

    implicitWidth: Theme.s(84)
    implicitHeight: Theme.s(104)
    radius: Theme.radius
    color: Theme.contrast ? "#000000" : "#E9DCC6"
    border.width: 2
    border.color: Theme.keyLine
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Your own camera is on: the other side sees you.")

    AppIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.height - plate.height - height) / 2)
        icon: "user"
        size: Math.round(Math.min(Theme.s(40), (root.height - plate.height) * 0.8) / Theme.scale)
        color: Theme.contrast ? "#FFFFFF" : "#55605D"
    }

    Rectangle {
        id: plate

        x: 2
        y: root.height - height - 2
        width: root.width - 4
        height: words.height + Theme.s(6)
        bottomLeftRadius: Theme.radius - 2
        bottomRightRadius: Theme.radius - 2
        color: Theme.caption

        AppText {
            id: words

            anchors.centerIn: parent
            text: qsTr("You")
            kind: "tinystrong"
            color: "#FFFFFF"
            spoken: false
            wrapMode: Text.NoWrap
        }
    }
}
