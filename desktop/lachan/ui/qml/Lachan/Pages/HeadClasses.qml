pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Classes by skills: of those who tried, how many hold it. Enter opens a class.
Card {
    id: root

    required property HeadViewModel vm
    readonly property alias table: heat.table
    signal saveAsked(kind: string)

    padding: Theme.s(18)

    contentItem: ColumnLayout {
        spacing: Theme.s(8)

        AppText {
            text: qsTr("Which class holds which skill?")
            kind: "h3"
            Layout.fillWidth: true
        }

        HeatMap {
            id: heat

            name: qsTr("Which class holds which skill?")
            hint: qsTr("Arrows move, Enter opens the class")
            grid: root.vm.grid
            skills: root.vm.skills
            count: root.vm.count
            lines: 12
            least: 110
            most: 150
            onPointed: (row, column) => root.vm.point(row, column)
            onOpened: row => root.vm.openClass(row)
            Layout.fillWidth: true
        }

        GridLayout {
            readonly property bool shown: (root.vm.detail.pupil ?? "") !== ""

            columns: root.width < Theme.s(720) ? 1 : 3
            columnSpacing: Theme.s(12)
            rowSpacing: Theme.s(6)
            Layout.fillWidth: true

            AppText {
                objectName: "cellTitle"
                text: parent.shown ? [root.vm.detail.pupil, root.vm.detail.skill, root.vm.detail.caught].join(" · ") : qsTr("Point at a cell, with the mouse or the arrows.") // qmllint disable missing-property
                kind: "small"
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "headOpenClass"
                text: qsTr("See this class")
                iconName: "users"
                onClicked: root.vm.openClass(heat.row)
            }

            AppButton {
                objectName: "headPutAway"
                text: qsTr("Put it away")
                hint: qsTr("For a class of last year: nothing more is taken of it, and it can be taken out again.")
                iconName: "package"
                onClicked: root.vm.putAway(heat.row)
            }
        }

        AppText {
            objectName: "rule"
            text: root.vm.rule
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(10)
            Layout.fillWidth: true

            AppButton {
                objectName: "printReport"
                text: qsTr("Print")
                hint: qsTr("Opens it in this computer's viewer")
                iconName: "printer"
                enabled: !root.vm.busy
                onClicked: root.vm.print()
            }

            Repeater {
                model: [
                    {
                        "kind": "pdf",
                        "label": qsTr("Save as PDF")
                    },
                    {
                        "kind": "xlsx",
                        "label": qsTr("Save as a workbook (XLSX)")
                    },
                    {
                        "kind": "csv",
                        "label": qsTr("Save as tables (CSV)")
                    }
                ]

                AppButton {
                    required property var modelData

                    objectName: "save-" + modelData.kind
                    text: modelData.label
                    iconName: "download"
                    enabled: !root.vm.busy
                    onClicked: root.saveAsked(modelData.kind)
                }
            }
        }
    }
}
