pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A box that stands out. kind: remember, say, law, tonight.
Card {
    id: root

    required property var block
    readonly property color ink: root.block.kind === "tonight" ? Theme.risk : root.block.kind === "law" ? Theme.trust : Theme.accentInk

    kind: root.block.kind === "tonight" ? "risk" : root.block.kind === "law" ? "plain" : "safe"
    Accessible.role: Accessible.Grouping
    Accessible.name: root.block.title

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s(14)

        AppIcon {
            icon: root.block.icon
            size: 22
            color: root.ink
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s(2)
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }

        ColumnLayout {
            spacing: Theme.s(6)
            Layout.fillWidth: true

            AppText {
                text: root.block.title
                kind: "h3"
                Layout.fillWidth: true
            }

            LessonProse {
                parts: root.block.parts
                kind: root.block.kind === "say" ? "caption" : "body"
                Layout.fillWidth: true
            }
        }
    }
}
