pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// What the learner did, as a label that may take several lines.
Rectangle {
    id: root

    required property var deed
    required property real most
    readonly property bool safe: root.deed.tone === "safe"
    readonly property bool risk: root.deed.tone === "risk"
    readonly property color ink: root.risk ? Theme.risk : root.safe ? Theme.accentInk : Theme.muted

    implicitWidth: Math.min(root.most, Math.ceil(icon.width + words.implicitWidth + Theme.s(32)))
    implicitHeight: words.height + Theme.s(12)
    radius: Math.min(height / 2, Theme.radiusCard)
    color: root.risk ? Theme.riskSoft : root.safe ? Theme.surface : Theme.sunken
    border.width: Theme.contrast || root.safe ? Theme.hairline : 0
    border.color: root.ink

    AppIcon {
        id: icon

        x: Theme.s(10)
        y: Theme.s(8)
        icon: root.deed.icon
        size: 15
        color: root.ink
    }

    AppText {
        id: words

        x: icon.x + icon.width + Theme.s(8)
        y: Theme.s(6)
        width: root.width - x - Theme.s(12)
        text: root.deed.text
        kind: "tinystrong"
        color: root.ink
        spoken: false
    }
}
