pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// 3 px ring, 2 px outside its parent, on the same curve. Made when it is first shown: most never are.
Loader {
    id: root

    property bool shown: false
    property real curve: Theme.radius // radius of the thing it goes round
    property color ring: Theme.focus

    anchors.fill: parent
    anchors.margins: -5
    active: root.shown
    visible: active
    z: 1
    sourceComponent: Rectangle {
        radius: root.curve + 5
        color: "transparent"
        border.width: 3
        border.color: root.ring
    }
}
