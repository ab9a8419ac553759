pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// How far along: `done` of `count` bars filled, the current one marked.
Row {
    id: root

    required property string name // spoken: what is counted
    required property int count
    required property int done
    property int current: -1

    spacing: Theme.s(4)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.name
    Accessible.description: root.done + "/" + root.count

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: (root.width - (root.count - 1) * root.spacing) / root.count
            height: Theme.s(8)
            radius: height / 2
            color: index < root.done ? Theme.accent : index === root.current ? Theme.accentSoft : Theme.sunken
            border.width: index === root.current || Theme.contrast ? Theme.stroke : 0
            border.color: index === root.current ? Theme.accent : Theme.edge
        }
    }
}
