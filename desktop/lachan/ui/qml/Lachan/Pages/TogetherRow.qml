pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One thing that has come, small: a line that was read, a stage direction, or what the other answered.
Item {
    id: root

    required property int index
    required property string kind
    required property string speaker
    required property string words
    required property string icon
    required property bool last

    implicitHeight: line.height
    visible: !root.last // it stands below, large

    AppIcon {
        id: sign

        y: Theme.s(2)
        icon: root.icon
        size: 15
        color: root.kind === "answer" ? Theme.accentInk : Theme.muted
    }

    AppText {
        id: line

        x: Theme.s(24)
        width: root.width - x
        text: root.speaker === "" ? root.words : root.speaker + ": “" + root.words + "”"
        kind: root.kind === "line" ? "smallstrong" : "small"
        color: root.kind === "answer" ? Theme.accentInk : Theme.muted
    }
}
