pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A second key that opens the work of the class: that of the head teacher.
FocusScope {
    id: root

    required property ClassCareViewModel vm
    readonly property bool looked: root.vm.headLabel !== ""

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        AppText {
            text: qsTr("The head teacher makes a key in Lá Chắn and gives you its small file. From your next class card on, both keys open the work that is handed in. A head teacher sees codes, never names.")
            Layout.fillWidth: true
        }

        AppText {
            objectName: "headNow"
            text: root.vm.head === "" ? qsTr("No head teacher's key is set.") : qsTr("Set now: %1").arg(root.vm.head)
            kind: "strong"
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Key of “%1”. Are these the four words on the head teacher's screen?").arg(root.vm.headLabel)
            visible: root.looked
            Layout.fillWidth: true
        }

        ClassWords {
            pairs: root.vm.headWords
            small: true
            visible: root.looked
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(10)
            Layout.fillWidth: true

            AppButton {
                objectName: "headTake"
                text: qsTr("Yes, the same words")
                kind: "primary"
                iconName: "check"
                visible: root.looked
                onClicked: root.vm.takeHead()
            }

            AppButton {
                objectName: "headCard"
                text: qsTr("Choose the head teacher's key file")
                kind: root.looked ? "line" : "primary"
                iconName: "folder-open"
                focus: true
                onClicked: file.open()
            }

            AppButton {
                objectName: "headDrop"
                text: qsTr("Without a head teacher's key")
                iconName: "x"
                visible: root.vm.head !== ""
                onClicked: root.vm.dropHead()
            }
        }
    }

    FileDialog {
        id: file

        title: qsTr("Which key file?")
        onAccepted: root.vm.readHead(file.selectedFile)
    }
}
