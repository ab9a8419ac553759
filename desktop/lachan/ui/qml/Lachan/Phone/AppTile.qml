pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An app's sign: a white icon on the app's own colour.
Rectangle {
    id: root

    required property string app
    required property string icon
    property int size: 40 // px at 100 %

    implicitWidth: Theme.s(root.size)
    implicitHeight: Theme.s(root.size)
    radius: Theme.s(root.size * 0.28)
    color: Theme.app(root.app)
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.edge

    AppIcon {
        anchors.centerIn: parent
        icon: root.icon
        size: Math.round(root.size * 0.5)
        color: "#FFFFFF"
    }
}
