pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A newer list: chosen, compared, looked at, applied, undone.
FocusScope {
    id: root

    required property ClassNewerListViewModel vm

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        AppText {
            text: qsTr("Choose the list as the school has it now. Each pupil keeps their code, face and work, whatever they are called now.")
            Layout.fillWidth: true
        }

        Banner {
            objectName: "listTold"
            text: root.vm.told
            kind: root.vm.problem ? "risk" : "safe"
            icon: root.vm.problem ? "circle-alert" : "circle-check"
            visible: root.vm.told !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        Flow {
            spacing: Theme.s(10)
            Layout.fillWidth: true

            AppButton {
                objectName: "newerList"
                text: root.vm.compared ? qsTr("Another file") : qsTr("Choose the list")
                kind: root.vm.compared ? "line" : "primary"
                iconName: "folder-open"
                focus: true
                enabled: !root.vm.busy
                onClicked: file.open()
            }

            AppButton {
                objectName: "undoList"
                text: qsTr("Undo")
                hint: qsTr("The list as it was before")
                iconName: "undo-2"
                visible: root.vm.undoable
                onClicked: root.vm.undo()
            }
        }

        SegmentRow {
            name: qsTr("Which class of the file?")
            options: root.vm.classes
            current: root.vm.chosenClass
            visible: root.vm.classes.length > 1
            onChosen: name => root.vm.chooseClass(name)
            Layout.fillWidth: true
        }

        AppText {
            objectName: "listSummary"
            text: root.vm.summary
            kind: "strong"
            visible: text !== ""
            Layout.fillWidth: true
        }

        ClassLines {
            title: qsTr("What changes")
            lines: root.vm.changes
            tall: 220
            visible: root.vm.changeCount > 0
            Layout.fillWidth: true

            delegate: ClassChangeLine {}
        }

        AppSwitch {
            objectName: "takeOff"
            text: qsTr("Take those who left off the list; their work stays")
            on: root.vm.takesOff
            visible: root.vm.leftCount > 0
            onAsked: on => root.vm.takeOff(on)
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "applyList"
            text: qsTr("Change the list like this")
            kind: "primary"
            iconName: "check"
            large: true
            visible: root.vm.compared
            enabled: root.vm.changeCount > 0 && !root.vm.busy
            onClicked: root.vm.apply()
        }
    }

    FileDialog {
        id: file

        title: qsTr("Which list?")
        nameFilters: [qsTr("Lists (*.xlsx *.csv *.txt)")]
        onAccepted: root.vm.read(file.selectedFile)
    }
}
