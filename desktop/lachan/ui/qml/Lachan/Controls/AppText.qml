pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// The one component for plain words. Markup in its text is shown as typed, never interpreted.
Text {
    id: root

    property string kind: "body" // a key of Theme.kinds
    property bool spoken: true // false inside a control that already says these words
    readonly property bool heading: ["display", "h1", "h2", "h3"].includes(root.kind)

    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.size(root.kind)
    font.weight: Theme.weight(root.kind)
    lineHeight: Theme.lineHeight(root.kind)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    // Qt lays a fixed line box from its top: share the spare room so that words sit in the middle
    topPadding: Math.max(0, Math.round((root.lineHeight - root.font.pixelSize * 1.265) / 2))
    bottomPadding: -root.topPadding

    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.spoken || root.text === ""
}
