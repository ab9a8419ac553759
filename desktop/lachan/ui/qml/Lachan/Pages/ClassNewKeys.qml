pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// New keys for a class: only with its passphrase; the new words are shown once afterwards.
FocusScope {
    id: root

    required property ClassCareViewModel vm

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        AppText {
            text: qsTr("The class gets a new passphrase, a new recovery sheet and new check words. What was handed in before still opens. Afterwards write a new card for every computer.")
            Layout.fillWidth: true
        }

        AppField {
            id: words

            objectName: "keysWords"
            label: qsTr("The passphrase of this class")
            placeholder: qsTr("Accents do not matter")
            limit: 200
            focus: true
            onAccepted: root.vm.newKeys(words.text)
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "newKeys"
            text: qsTr("Make new keys")
            kind: "primary"
            iconName: "key-round"
            large: true
            enabled: !root.vm.busy && words.text !== ""
            onClicked: root.vm.newKeys(words.text)
        }
    }
}
