pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What the list would bring: the class of the file, its pupils, the rows to look at again.
FocusScope {
    id: root

    required property ClassMakeViewModel vm

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        AppText {
            text: root.vm.summary
            color: Theme.muted
            Layout.fillWidth: true
        }

        SegmentRow {
            name: qsTr("Class in the file")
            options: root.vm.classes
            current: root.vm.chosenClass
            visible: root.vm.classes.length > 1
            onChosen: value => {
                root.vm.chooseClass(value);
                label.text = value;
            }
            Layout.fillWidth: true
        }

        AppField {
            id: label

            objectName: "classLabel"
            label: qsTr("Name of the class")
            placeholder: qsTr("for example 7A1")
            text: root.vm.label
            limit: 24
            focus: true
            onTextChanged: root.vm.nameIt(label.text)
            onAccepted: root.vm.toWords()
            Layout.fillWidth: true
        }

        ClassLines {
            title: qsTr("Rows to look at again")
            visible: root.vm.doubtCount > 0
            lines: root.vm.doubts
            tall: 150
            Layout.fillWidth: true

            delegate: ClassDoubt {}
        }

        AppButton {
            objectName: "saveDoubts"
            text: qsTr("Save these rows to mend them")
            iconName: "download"
            visible: root.vm.doubtCount > 0
            wraps: true
            onClicked: folder.open()
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        ClassLines {
            title: qsTr("Pupils")
            lines: root.vm.pupils
            tall: 190
            Layout.fillWidth: true

            delegate: ClassListed {}
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "makeNext"
                text: qsTr("That is right, go on")
                kind: "primary"
                iconName: "arrow-right"
                large: true
                onClicked: root.vm.toWords()
            }

            AppButton {
                objectName: "makeBack"
                text: qsTr("Another file")
                iconName: "arrow-left"
                large: true
                onClicked: root.vm.back()
            }
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: root.vm.saveDoubts(folder.selectedFolder)
    }
}
