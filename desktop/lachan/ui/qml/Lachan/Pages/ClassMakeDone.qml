pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The class is made: the sheet to print, the check words, and a way to take it all back.
FocusScope {
    id: root

    required property ClassMakeViewModel vm
    signal finished

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(16)

        AppText {
            text: qsTr("Print the recovery sheet now and keep it under lock. It is not shown again.")
            kind: "strong"
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "printSheet"
                text: qsTr("Print the recovery sheet")
                kind: "primary"
                iconName: "printer"
                large: true
                focus: true
                onClicked: root.vm.printSheet()
            }

            AppButton {
                objectName: "saveSheet"
                text: qsTr("Save as PDF")
                iconName: "download"
                large: true
                onClicked: folder.open()
            }
        }

        AppText {
            text: qsTr("Check words of this class. They are the same on every pupil's computer when the card is genuine.")
            Layout.fillWidth: true
        }

        ClassWords {
            pairs: root.vm.checkWords
            small: true
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "makeFinished"
                text: qsTr("Open the class")
                iconName: "door-open"
                large: true
                onClicked: root.finished()
            }

            AppButton {
                objectName: "undoMake"
                text: qsTr("Undo: no class")
                iconName: "undo-2"
                large: true
                onClicked: root.vm.undo()
            }
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: root.vm.saveSheet(folder.selectedFolder)
    }
}
