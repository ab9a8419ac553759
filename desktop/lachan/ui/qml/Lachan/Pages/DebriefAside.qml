pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What to take along: one thing to do, two times, where one could have left, one thing to say tonight.
GridLayout {
    id: root

    required property DebriefViewModel vm
    property bool toDoFirst: false // what to do before how it went
    readonly property bool wide: root.width >= Theme.s(700) // two cards beside each other

    columns: root.wide ? 2 : 1
    columnSpacing: Theme.s(14)
    rowSpacing: Theme.s(14)
    uniformCellWidths: root.wide

    GridLayout {
        columns: root.width < Theme.s(330) ? 1 : 2
        columnSpacing: Theme.s(12)
        rowSpacing: Theme.s(12)
        uniformCellWidths: columns === 2
        Layout.fillWidth: true
        Layout.row: root.wide ? 1 : root.toDoFirst ? 2 : 0
        Layout.column: 0
        Layout.columnSpan: root.columns

        Repeater {
            model: root.vm.numbers.length

            DebriefNumber {
                required property int index

                objectName: "number-" + index
                number: root.vm.numbers[index] ?? ({})
            }
        }
    }

    DebriefNote {
        objectName: "aside"
        icon: root.vm.aside.icon ?? ""
        title: root.vm.aside.title ?? ""
        points: root.vm.aside.points ?? []
        visible: title !== ""
        Layout.row: root.wide ? 2 : root.toDoFirst ? 3 : 1
        Layout.column: 0
        Layout.columnSpan: root.columns
    }

    Card {
        objectName: "oneThing"
        kind: "hero"
        padding: Theme.s(22)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.row: root.wide || root.toDoFirst ? 0 : 2
        Layout.column: 0
        Accessible.role: Accessible.Grouping
        Accessible.name: eyebrow.text

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(6)

            AppText {
                id: eyebrow

                text: qsTr("ONE THING TO DO")
                kind: "tinystrong"
                color: Theme.heroLabel
                Layout.fillWidth: true
            }

            AppText {
                text: root.vm.oneThing
                kind: "h2"
                color: Theme.heroInk
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    Card {
        objectName: "tonight"
        kind: "risk"
        padding: Theme.s(22)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.row: root.wide ? 0 : root.toDoFirst ? 1 : 3
        Layout.column: root.wide ? 1 : 0
        Accessible.role: Accessible.Grouping
        Accessible.name: house.text

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(8)

            RowLayout {
                spacing: Theme.s(10)

                AppIcon {
                    icon: "house"
                    color: Theme.risk
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                }

                AppText {
                    id: house

                    text: qsTr("ONE THING TO SAY TONIGHT")
                    kind: "tinystrong"
                    color: Theme.risk
                    Layout.fillWidth: true
                }
            }

            AppText {
                text: root.vm.tonight
                kind: "strong"
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }
    }

    DebriefNote {
        objectName: "twin"
        icon: "users"
        points: [({
                    "icon": "",
                    "text": root.vm.twin
                })]
        visible: root.vm.twin !== ""
        Layout.row: 4
        Layout.column: 0
        Layout.columnSpan: root.columns
    }
}
