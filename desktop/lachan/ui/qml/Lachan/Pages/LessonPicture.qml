pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// A picture of the pack with its description for those who cannot see it.
Column {
    id: root

    required property var block

    spacing: Theme.s(6)

    Image {
        width: Math.min(root.width, Theme.s(implicitWidth))
        height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
        source: root.block.source
        sourceSize.width: 1440
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: root.block.alt
    }

    AppText {
        width: root.width
        text: root.block.caption
        kind: "small"
        color: Theme.muted
        visible: root.block.caption !== ""
    }
}
