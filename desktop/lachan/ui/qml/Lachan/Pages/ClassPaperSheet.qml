pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What was ticked on paper, typed back in: one field for each pupil, kept as soon as it is left.
Sheet {
    id: root

    required property ClassRoomViewModel vm

    title: qsTr("Type answers in: sheet %1").arg(root.vm.sheet)
    wide: 900
    onOpened: if (rows.count > 0)
        (rows.itemAt(0) as Item).forceActiveFocus(Qt.TabFocusReason)

    AppText {
        text: qsTr("One sign for each item: S scam, R real, a dash where nothing is ticked. Enter goes to the next pupil.")
        Layout.fillWidth: true
    }

    SegmentRow {
        name: qsTr("Sheet")
        options: root.vm.sheetChips
        current: root.vm.sheet
        visible: root.vm.sheetCount > 1
        onChosen: code => root.vm.chooseSheet(code)
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width >= Theme.s(720) ? 2 : 1
        columnSpacing: Theme.s(20)
        rowSpacing: Theme.s(14)
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            id: rows

            model: root.vm.answers

            ClassPaperField {
                vm: root.vm
                onDone: {
                    const next = rows.itemAt(index + 1) as Item;
                    if (next)
                        next.forceActiveFocus(Qt.TabFocusReason);
                }
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
