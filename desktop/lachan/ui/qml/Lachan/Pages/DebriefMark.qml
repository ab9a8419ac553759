pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One moment on the timeline: its time above, a disc on the line, its name below.
Item {
    id: root

    required property var mark
    required property real barY
    required property real barHeight
    required property real labelY
    required property int rowHeight
    readonly property real centre: (root.mark.x ?? 0) * Theme.scale
    readonly property color ink: root.mark.tone === "risk" ? Theme.risk : Theme.accentInk

    objectName: "mark-" + (root.mark.key ?? "")
    Accessible.role: Accessible.StaticText
    Accessible.name: (root.mark.time ?? "") + " " + (root.mark.label ?? "")

    AppText {
        objectName: "markTime"
        x: Math.round(root.centre - width / 2)
        text: root.mark.time ?? ""
        kind: "tinystrong"
        spoken: false
        wrapMode: Text.NoWrap
    }

    Rectangle {
        x: Math.round(root.centre - width / 2)
        y: root.barY - Theme.s(7)
        width: Theme.s(2)
        height: root.barHeight + Theme.s(14)
        color: root.ink
    }

    Rectangle {
        x: Math.round(root.centre - width / 2)
        y: root.barY + (root.barHeight - height) / 2
        width: Theme.s(30)
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: 2
        border.color: root.ink

        AppIcon {
            anchors.centerIn: parent
            icon: root.mark.icon ?? ""
            size: 16
            color: root.ink
        }
    }

    Row {
        objectName: "markLabel"
        x: Math.round((root.mark.labelX ?? 0) * Theme.scale)
        y: root.labelY + (root.mark.row ?? 0) * root.rowHeight
        spacing: Theme.s(6)

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.mark.icon ?? ""
            size: 14
            color: root.ink
        }

        AppText {
            text: root.mark.label ?? ""
            kind: "tiny"
            color: root.mark.tone === "risk" ? Theme.risk : Theme.text
            spoken: false
            wrapMode: Text.NoWrap
        }
    }
}
