pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// The shield on its tile.
Rectangle {
    id: root

    property int side: 44

    implicitWidth: Theme.s(root.side)
    implicitHeight: Theme.s(root.side)
    radius: Theme.s(root.side * 0.27)
    color: Theme.accent

    AppIcon {
        anchors.centerIn: parent
        icon: "shield-check"
        size: Math.round(root.side * 0.55)
        color: Theme.inkOnAccent
    }
}
