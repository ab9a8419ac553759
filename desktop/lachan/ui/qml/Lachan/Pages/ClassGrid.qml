pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Pupils by skills: level as a digit and a colour; below stand both numbers of the cell that is pointed at.
Card {
    id: root

    required property ClassViewModel vm
    property real tall: 0 // height that there is
    readonly property ClassBoardViewModel board: root.vm.board
    readonly property alias table: heat.table

    padding: Theme.s(18)

    contentItem: ColumnLayout {
        spacing: Theme.s(8)

        GridLayout {
            columns: root.availableWidth < Theme.s(560) ? 1 : 2
            rowSpacing: Theme.s(6)
            Layout.fillWidth: true

            AppText {
                text: qsTr("Who holds which skill?")
                kind: "h3"
                Layout.fillWidth: true
            }

            ClassLegend {
                rule: root.board.levelRule
            }
        }

        HeatMap {
            id: heat

            name: qsTr("Who holds which skill?")
            hint: qsTr("Arrows move, Enter opens the pupil")
            grid: root.board.grid
            skills: root.board.skills
            count: root.board.pupils
            lines: Math.max(7, Math.floor((root.tall - Theme.s(230)) / Theme.s(30)))
            onPointed: (row, column) => root.board.point(row, column)
            onOpened: row => root.vm.drill(root.board.learnerAt(row))
            Layout.fillWidth: true
        }

        ClassCellDetail {
            vm: root.vm
            learner: root.board.learnerAt(heat.row)
            Layout.fillWidth: true
        }
    }
}
