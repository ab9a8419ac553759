pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// Five little bars while somebody speaks; still when motion is reduced.
Row {
    id: root

    required property bool speaking
    property color ink: Theme.contrast ? "#FFFFFF" : "#6DD6C8"
    property int step: 0

    readonly property list<int> heights: [6, 12, 18, 9, 14, 5, 10, 16]

    spacing: Theme.s(5)
    height: Theme.s(20)

    Timer {
        interval: 140
        repeat: true
        running: root.speaking && root.visible && !Theme.reducedMotion
        onTriggered: root.step = (root.step + 1) % 8
    }

    Repeater {
        model: 5

        Rectangle {
            required property int index

            anchors.verticalCenter: parent?.verticalCenter
            width: Theme.s(4)
            height: Theme.s(root.speaking ? root.heights[(index * 3 + root.step) % 8] : 4)
            radius: width / 2
            color: root.ink
        }
    }
}
