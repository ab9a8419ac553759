pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A talk in bubbles: who speaks, what they say, and which trick is at work in it.
Column {
    id: root

    required property var lines
    readonly property bool slim: root.width < Theme.s(560) // tricks go under the bubble

    spacing: Theme.s(14)

    Repeater {
        model: root.lines.length

        GridLayout {
            id: row

            required property int index
            readonly property var line: root.lines[row.index]
            readonly property bool mine: row.line.right

            x: row.mine ? root.width - width : 0
            width: Math.min(root.width, row.implicitWidth)
            columns: 3
            columnSpacing: Theme.s(14)
            rowSpacing: Theme.s(8)
            layoutDirection: row.mine ? Qt.RightToLeft : Qt.LeftToRight

            Avatar {
                face: row.line.face
                size: 44
                Layout.alignment: Qt.AlignTop
            }

            LessonBubble {
                line: row.line
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.s(528)
                Layout.preferredWidth: tricks.any ? Theme.s(528) : Math.min(Theme.s(528), Math.max(Theme.s(200), natural))
            }

            Flow {
                id: tricks

                readonly property bool any: row.line.tricks.length > 0

                spacing: Theme.s(10)
                visible: tricks.any
                Layout.row: root.slim ? 1 : 0
                Layout.column: root.slim ? 1 : 2
                Layout.preferredWidth: Theme.s(root.slim ? 300 : 118)
                Layout.alignment: Qt.AlignVCenter

                Repeater {
                    model: row.line.tricks

                    TrickBadge {
                        required property string modelData

                        trick: modelData
                        labelled: true
                        size: 32
                    }
                }
            }
        }
    }
}
