pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One row of a table: cells beside each other, or under each other with their titles.
Tappable {
    id: root

    required property ClassTable table
    required property string key
    required property list<var> cells
    required property string spoken
    property bool pointed: false

    name: root.spoken
    focusPolicy: Qt.NoFocus
    hoverEnabled: root.table.drills
    curve: Theme.radiusKey
    topPadding: Theme.s(4)
    bottomPadding: Theme.s(4)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    Accessible.role: Accessible.Row
    Accessible.focusable: false

    background: Rectangle {
        radius: Theme.radiusKey
        color: root.hovered || root.pointed ? Theme.sunken : "transparent"

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }

        FocusRing {
            anchors.margins: 0
            curve: Theme.radiusKey - 5
            shown: root.pointed
        }
    }

    contentItem: Grid {
        columns: root.table.stacked ? 1 : root.cells.length
        rowSpacing: Theme.s(2)

        Repeater {
            model: root.cells

            ClassTableCell {
                required property int index

                table: root.table
                title: root.table.columns[index]?.title ?? ""
                figure: root.table.columns[index]?.number ?? false
                heading: index === 0
                width: root.table.stacked ? root.width : root.table.wideOf(index)
            }
        }
    }
}
