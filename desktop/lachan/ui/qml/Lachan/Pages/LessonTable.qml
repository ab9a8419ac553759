pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// A table; where it is too narrow for columns, one card per row with the head before each cell.
Card {
    id: root

    required property var block
    readonly property bool slim: root.width < Theme.s(520)

    padding: Theme.s(6)

    Column {
        id: column

        anchors.fill: parent

        LessonTableRow {
            width: column.width
            cells: root.block.head.map(head => ({
                        "label": "",
                        "markup": "",
                        "head": head
                    }))
            visible: !root.slim
        }

        Repeater {
            model: root.block.rows

            LessonTableRow {
                required property var modelData

                width: column.width
                cells: modelData
                stacked: root.slim
            }
        }
    }
}
