pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// The only component that may show markup. `markup` comes from Python, already escaped, and holds
// no tag but <b> <i> <code> <br>.
Text {
    id: root

    required property string markup
    property string kind: "body"
    property bool spoken: true

    text: root.markup
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.size(root.kind)
    font.weight: Theme.weight(root.kind)
    lineHeight: Theme.lineHeight(root.kind)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    topPadding: Math.max(0, Math.round((root.lineHeight - root.font.pixelSize * 1.265) / 2))
    bottomPadding: -root.topPadding

    Accessible.role: Accessible.StaticText
    Accessible.name: root.Accessible.stripHtml(root.markup)
    Accessible.ignored: !root.spoken || root.markup === ""
}
