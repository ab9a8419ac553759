pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One question at a time: its answer in a sentence, the table (and the curve), and the rule behind it.
ClassBody {
    id: root

    readonly property ClassBoardViewModel board: root.vm.board
    readonly property var told: root.board.table
    readonly property bool drilled: root.board.learner !== ""

    implicitHeight: column.implicitHeight
    first: root.drilled ? back : views.first

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        SegmentRow {
            id: views

            name: qsTr("Questions")
            options: root.board.views
            current: root.board.view
            visible: !root.drilled
            onChosen: view => root.board.look(view)
            Layout.fillWidth: true
        }

        AppButton {
            id: back

            objectName: "drillBack"
            text: qsTr("Back to the class")
            iconName: "arrow-left"
            visible: root.drilled
            onClicked: root.board.drill("")
        }

        Card {
            padding: Theme.s(22)
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.s(10)

                AppText {
                    objectName: "question"
                    text: root.told.question ?? ""
                    kind: "h2"
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "sentence"
                    text: root.told.sentence ?? ""
                    kind: "strong"
                    Layout.fillWidth: true
                }

                SegmentRow {
                    name: qsTr("Scenario")
                    options: root.board.scenarios
                    current: root.board.scenario
                    visible: root.board.view === "survival" && !root.drilled && root.board.scenarios.length > 1
                    onChosen: scenario => root.board.chooseScenario(scenario)
                    Layout.fillWidth: true
                }

                ClassCurve {
                    curve: root.told.curve ?? ({})
                    spokenAs: root.told.sentence ?? ""
                    visible: corners.length > 1
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.s(900)
                }

                ClassTable {
                    columns: root.told.columns ?? []
                    rows: root.board.rows
                    count: root.told.count ?? 0
                    drills: root.told.drills ?? false
                    title: root.told.question ?? ""
                    onDrilled: key => root.board.drill(key)
                    onReached: item => root.area.show(item)
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "rule"
                    text: root.told.rule ?? ""
                    kind: "small"
                    color: Theme.muted
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.s(900)
                }
            }
        }
    }
}
