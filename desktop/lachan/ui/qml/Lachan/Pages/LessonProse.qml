pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// Paragraphs and list items: a lead of "•" or a number stands before an item.
Column {
    id: root

    required property var parts
    property string kind: "body"
    property color ink: Theme.text

    spacing: Theme.s(10)

    Repeater {
        model: root.parts.length

        RowLayout {
            id: row

            required property int index
            readonly property var part: root.parts[row.index]

            width: root.width
            spacing: Theme.s(10)

            AppText {
                text: row.part.lead
                kind: "strong"
                color: Theme.accentInk
                visible: row.part.lead !== ""
                horizontalAlignment: Text.AlignRight
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.s(22)
            }

            RichRun {
                markup: row.part.markup
                kind: root.kind
                color: root.ink
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
