pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Saying nothing: always beside the replies, of the same weight.
Tappable {
    id: root

    property bool onCall: true

    readonly property color ink: root.onCall ? Theme.callsMuted : Theme.muted

    curve: height / 2
    implicitWidth: row.implicitWidth + Theme.s(28)
    implicitHeight: Math.max(Theme.s(36), row.implicitHeight + Theme.s(12))
    ring: root.onCall && !Theme.contrast ? Theme.keyLine : Theme.focus

    background: Rectangle {
        radius: height / 2
        color: {
            if (root.onCall)
                return root.down || root.hovered ? Theme.caption : "transparent";
            return root.down || root.hovered ? Theme.line : Theme.sunken;
        }
        border.width: Theme.contrast ? 2 : root.onCall ? 1 : 0
        border.color: root.onCall ? Theme.captionLine : Theme.edge
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            x: root.onCall ? Math.round((parent.width - width) / 2) : Theme.s(14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s(8)

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                icon: "ear"
                size: 16
                color: root.ink
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                kind: "small"
                color: root.ink
                spoken: false
                wrapMode: Text.NoWrap
            }
        }
    }
}
