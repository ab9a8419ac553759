pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A small key of the incoming call: an icon over its word.
Tappable {
    id: root

    required property string iconName

    implicitWidth: Theme.s(76)
    implicitHeight: column.implicitHeight + Theme.s(10)
    curve: Theme.radius
    ring: Theme.contrast ? Theme.focus : Theme.keyLine

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.caption : "transparent"
    }

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.s(3)

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: root.iconName
                size: 24
                color: "#FFFFFF"
            }

            AppText {
                text: root.name
                kind: "small"
                color: "#FFFFFF"
                spoken: false
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
            }
        }
    }
}
