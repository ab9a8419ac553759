pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Saying nothing, or asking for the code word: beside the replies, of the same weight.
Tappable {
    id: root

    property bool onCall: true
    property string iconName: "ear"
    property real most: 0 // px: wider words break; 0 where they never are

    readonly property color ink: root.onCall ? Theme.callsMuted : Theme.muted

    curve: Math.min(height / 2, Theme.s(20))
    implicitWidth: row.implicitWidth + Theme.s(28)
    implicitHeight: Math.max(Theme.s(36), row.implicitHeight + Theme.s(12))
    ring: root.onCall && !Theme.contrast ? Theme.keyLine : Theme.focus

    background: Rectangle {
        radius: root.curve
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
                icon: root.iconName
                size: 16
                color: root.ink
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                kind: "small"
                color: root.ink
                spoken: false
                width: root.most > 0 ? Math.min(implicitWidth, root.most - Theme.s(52)) : implicitWidth
                wrapMode: root.most > 0 ? Text.Wrap : Text.NoWrap
            }
        }
    }
}
