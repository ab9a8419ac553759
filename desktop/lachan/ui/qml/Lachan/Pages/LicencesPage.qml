pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Whose work Lá Chắn is made of, each with its licence, and where every text is.
PageFrame {
    id: root

    required property LicencesViewModel vm
    readonly property Item firstControl: back

    title: qsTr("Licences")
    subtitle: qsTr("Lá Chắn is free software (Apache 2.0), the lessons are CC BY-SA 4.0: you may use them, pass them on and change them.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    SettingsCard {
        width: parent.width
        title: qsTr("Qt and other libraries under the LGPL")
        icon: "package"
        visible: root.vm.hasTexts

        AppText {
            text: qsTr("They lie beside the program as files of their own, and you may put your own build in their place. The list says where their exact source is to be had.")
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Every text lies here: %1").arg(root.vm.folder)
            kind: "small"
            color: Theme.muted
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "licenceTexts"
            text: qsTr("Open the list with all texts")
            iconName: "file-text"
            onClicked: root.vm.openTexts()
        }
    }

    SettingsCard {
        width: parent.width
        title: qsTr("What Lá Chắn is made of")
        icon: "list"

        Repeater {
            id: works

            objectName: "licenceRows"
            model: root.vm.rows

            GridLayout {
                id: work

                required property string name
                required property string licence
                required property string text

                columns: root.logical < 760 || work.licence === "" ? 1 : 2
                columnSpacing: Theme.s(24)
                rowSpacing: Theme.s(2)
                Layout.fillWidth: true

                AppText {
                    text: work.name
                    kind: "strong"
                    visible: work.name !== ""
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.s(480)
                }

                AppText {
                    text: work.licence
                    color: Theme.muted
                    visible: work.licence !== ""
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.s(320)
                }

                AppText {
                    text: work.text
                    color: Theme.muted
                    wrapMode: Text.Wrap
                    visible: work.text !== ""
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.s(860)
                }
            }
        }
    }
}
