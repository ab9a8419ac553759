pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// Somebody is writing: three dots that rise in turn; still when motion is reduced.
Row {
    id: root

    property color ink: Theme.muted
    property int step: 0

    spacing: Theme.s(5)

    Timer {
        interval: Math.max(1, Theme.typing / 3)
        repeat: true
        running: root.visible && Theme.typing > 0
        onTriggered: root.step = (root.step + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: Theme.s(8)
            height: width
            radius: width / 2
            color: root.ink
            opacity: Theme.typing > 0 && index !== root.step ? 0.4 : 1
        }
    }
}
