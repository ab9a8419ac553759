pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An icon key inside the phone, in the ink of the bar it stands on.
Tappable {
    id: root

    required property string iconName
    required property color ink
    property int iconSize: 20

    implicitWidth: Math.max(44, Math.min(Theme.s(48), 60))
    implicitHeight: Math.max(44, Math.min(Theme.s(44), 60))
    curve: Theme.radius
    ring: Theme.contrast ? Theme.focus : root.ink

    background: Rectangle {
        radius: Theme.radius
        color: root.ink
        opacity: root.down ? 0.24 : root.hovered ? 0.14 : 0
    }

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            icon: root.iconName
            size: root.iconSize
            color: root.ink
        }
    }
}
