import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A pack whose signer is not known here: a grown-up compares the code and decides.
SettingsCard {
    id: root

    required property PacksViewModel vm

    title: qsTr("Do you know where this comes from?")
    icon: "shield-question-mark"

    AppText {
        objectName: "packAsked"
        text: root.vm.asked
        Layout.fillWidth: true
    }

    AppText {
        objectName: "packCode"
        text: qsTr("Code: %1").arg(root.vm.code)
        kind: "strong"
        visible: root.vm.code !== ""
        Layout.fillWidth: true
    }

    AppField {
        id: name

        objectName: "packBy"
        label: qsTr("Who is it? (a name to know them by)")
        visible: root.vm.code !== ""
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            objectName: "packRefuse"
            text: qsTr("Do not add it")
            iconName: "x"
            onClicked: root.vm.refuse()
        }

        AppButton {
            objectName: "packAccept"
            text: root.vm.code === "" ? qsTr("Add it all the same") : qsTr("The code is right: add it")
            iconName: "check"
            enabled: root.vm.code === "" || name.text.trim() !== ""
            onClicked: root.vm.accept(name.text)
        }
    }
}
