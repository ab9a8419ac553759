pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// A button with nothing but an icon; `name` is spoken and must say what it does.
Tappable {
    id: root

    required property string iconName
    property color ink: Theme.accentInk
    property int size: 44
    property int iconSize: 20
    property bool bordered: false

    implicitWidth: Theme.s(root.size)
    implicitHeight: Theme.s(root.size)
    curve: Theme.radius

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.sunken : "transparent"
        border.width: root.bordered || (Theme.contrast && root.hovered) ? Theme.stroke : 0
        border.color: Theme.edge
    }

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            icon: root.iconName
            size: root.iconSize
            color: root.enabled ? root.ink : Theme.muted
        }
    }
}
