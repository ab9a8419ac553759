pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// A place under the status bar that opens and closes: what comes in pushes everything below it down.
Item {
    id: root

    required property bool shown
    default property alias inside: holder.data
    property real gap: Theme.s(8) // px below it
    property real open: root.shown ? 1 : 0 // 0 to 1

    readonly property real full: holder.childrenRect.height

    implicitHeight: Math.round((root.full + root.gap) * root.open)
    visible: root.open > 0
    clip: root.open < 1

    Behavior on open {
        NumberAnimation {
            duration: Theme.drop
            easing.type: Easing.OutCubic
        }
    }

    Item {
        id: holder

        y: root.height - root.full - root.gap
        width: root.width
        height: root.full
    }
}
