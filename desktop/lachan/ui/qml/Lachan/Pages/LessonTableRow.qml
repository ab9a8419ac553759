pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One row of a lesson's table: side by side, or `stacked` with each cell's head above it.
Item {
    id: root

    required property var cells
    property bool stacked: false
    readonly property bool head: root.cells[0].head !== undefined

    implicitHeight: grid.implicitHeight + Theme.s(20)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        anchors.bottom: parent.bottom
        color: Theme.line
        visible: root.head || root.stacked
    }

    GridLayout {
        id: grid

        x: Theme.s(12)
        y: Theme.s(10)
        width: parent.width - Theme.s(24)
        columns: root.stacked ? 1 : root.cells.length
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(8)
        uniformCellWidths: !root.stacked

        Repeater {
            model: root.cells

            Column {
                id: cell

                required property var modelData
                required property int index

                spacing: Theme.s(2)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                AppText {
                    width: cell.width
                    text: root.head ? cell.modelData.head : cell.modelData.label
                    kind: root.head ? "smallstrong" : "tinystrong"
                    color: Theme.muted
                    visible: root.head || (root.stacked && cell.index > 0)
                }

                RichRun {
                    width: cell.width
                    markup: cell.modelData.markup
                    kind: cell.index === 0 ? "strong" : "body"
                    visible: !root.head
                }
            }
        }
    }
}
