pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One pupil deleted for good: chosen, looked at once more, then gone.
FocusScope {
    id: root

    required property ClassCareViewModel vm
    readonly property bool chosen: root.vm.erasing !== ""

    implicitHeight: column.implicitHeight
    onChosenChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: (root.chosen ? keep : pupils.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason)
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(12)

        AppText {
            text: root.chosen ? qsTr("%1 is deleted for good: name, code, every answer, and what was printed on this computer. It cannot be undone, and later sticks cannot bring it back.").arg(root.vm.erasing) : qsTr("Whom? To take somebody off the list but keep their work, use a newer list instead.")
            kind: root.chosen ? "strong" : "body"
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(10)
            visible: root.chosen
            Layout.fillWidth: true

            AppButton {
                id: keep

                objectName: "eraseKeep"
                text: qsTr("No, keep them")
                large: true
                onClicked: root.vm.choose("")
            }

            AppButton {
                objectName: "eraseNow"
                text: qsTr("Delete for good")
                kind: "danger"
                iconName: "trash-2"
                large: true
                enabled: !root.vm.busy
                onClicked: root.vm.erase()
            }
        }

        GridLayout {
            columns: root.width >= Theme.s(560) ? 2 : 1
            columnSpacing: Theme.s(10)
            rowSpacing: Theme.s(8)
            uniformCellWidths: true
            visible: !root.chosen
            Layout.fillWidth: true

            Repeater {
                id: pupils

                model: root.vm.pupils

                AppButton {
                    required property int index
                    required property string learner
                    required property string shown

                    objectName: "erase-" + index
                    text: shown
                    startAligned: true
                    focus: index === 0
                    onClicked: root.vm.choose(learner)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
