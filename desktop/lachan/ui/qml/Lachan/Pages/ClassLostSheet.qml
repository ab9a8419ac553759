pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// A class made again from a pupil's card and the printed recovery sheet.
Sheet {
    id: root

    required property ClassLostViewModel vm

    function start(): void {
        root.vm.begin();
        words.text = "";
        root.open();
    }

    title: qsTr("Make a lost class again")
    wide: 720
    onOpened: choose.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        text: qsTr("You need two things: the class card from any pupil's computer or stick, and the printed recovery sheet. Work that was handed in is collected again afterwards; names come from the school's list.")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "lostTold"
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    AppButton {
        id: choose

        objectName: "lostCard"
        text: root.vm.found ? qsTr("Another card") : qsTr("1. Choose the class card")
        kind: root.vm.found ? "line" : "primary"
        iconName: "folder-open"
        enabled: !root.vm.busy
        onClicked: file.open()
    }

    AppText {
        objectName: "lostDetail"
        text: root.vm.detail
        kind: "strong"
        visible: root.vm.found
        Layout.fillWidth: true
    }

    AppField {
        id: words

        objectName: "lostWords"
        label: qsTr("2. The eight pairs on the recovery sheet, in order")
        placeholder: qsTr("Accents do not matter")
        limit: 200
        visible: root.vm.found
        onAccepted: root.vm.recover(words.text)
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "lostRecover"
        text: qsTr("Make the class again")
        kind: "primary"
        iconName: "key-round"
        large: true
        visible: root.vm.found
        enabled: !root.vm.busy && words.text !== ""
        onClicked: root.vm.recover(words.text)
    }

    Connections {
        target: root.vm

        function onChanged(): void {
            if (root.vm.found)
                words.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    FileDialog {
        id: file

        title: qsTr("Which class card?")
        nameFilters: [qsTr("Class cards (*%1)").arg(root.vm.ending)]
        onAccepted: root.vm.look(file.selectedFile)
    }
}
