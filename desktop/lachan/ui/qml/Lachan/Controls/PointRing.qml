pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// A ring round what the tour points at, well outside the ring of the focus. It stands still. Made when shown.
Loader {
    id: root

    property bool shown: false
    property real curve: Theme.radius // radius of the thing it goes round
    property real away: Theme.s(6)

    anchors.fill: parent
    anchors.margins: -root.away
    active: root.shown
    visible: active
    z: 1
    sourceComponent: Rectangle {
        radius: root.curve + root.away
        color: "transparent"
        border.width: Theme.s(3)
        border.color: Theme.accent
    }
}
