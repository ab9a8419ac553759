pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// What the item says, piece by piece, and under it where the learner stands.
Column {
    id: root

    required property CheckViewModel vm
    readonly property string kind: root.vm.kind
    readonly property bool bubbles: root.kind === "chat" || root.kind === "call"
    readonly property bool forged: ["page", "picture", "mail"].includes(root.kind)

    topPadding: Theme.s(14)
    bottomPadding: Theme.s(14)
    spacing: Theme.s(16)

    Item {
        width: root.width
        height: pieces.implicitHeight + (root.bubbles ? 0 : Theme.s(20))

        Rectangle {
            anchors.fill: parent
            visible: !root.bubbles
            radius: Theme.s(root.kind === "notice" ? 20 : 16)
            topLeftRadius: Theme.s(root.kind === "sms" ? 5 : 16)
            color: Theme.surface
            border.width: Theme.contrast ? 2 : 1
            border.color: Theme.line
        }

        Column {
            id: pieces

            x: root.bubbles ? 0 : Theme.s(10)
            y: root.bubbles ? 0 : Theme.s(10)
            width: root.width - 2 * x
            spacing: Theme.s(root.bubbles ? 8 : 6)

            Repeater {
                model: root.vm.parts

                CheckPiece {
                    vm: root.vm
                    bubble: root.bubbles
                    width: pieces.width
                }
            }
        }

        SimulatedMark {
            anchors.centerIn: parent
            across: root.width
            visible: root.forged
        }
    }

    Rectangle {
        width: root.width
        height: where.implicitHeight + Theme.s(24)
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.edge

        AppIcon {
            id: mark

            x: Theme.s(14)
            y: Theme.s(13)
            icon: "info"
            color: Theme.muted
        }

        AppText {
            id: where

            objectName: "situation"
            x: mark.x + mark.width + Theme.s(10)
            y: Theme.s(12)
            width: parent.width - x - Theme.s(14)
            text: root.vm.situation
            kind: "small"
        }
    }
}
