pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Packs of lessons from a stick: what was added, adding one, taking one away.
PageFrame {
    id: root

    required property PacksViewModel vm
    readonly property Item firstControl: back

    title: qsTr("Packs of lessons")
    subtitle: qsTr("New lessons from a stick, for the teacher or parent who looks after this computer.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    Banner {
        objectName: "packsTold"
        width: Math.min(parent.width, implicitWidth)
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
    }

    PackQuestion {
        width: parent.width
        vm: root.vm
        visible: root.vm.asked !== ""
    }

    SettingsCard {
        width: parent.width
        title: qsTr("Added to this computer")
        icon: "book-open"

        AppText {
            objectName: "packsNone"
            text: qsTr("Only the lessons that come with Lá Chắn. A pack is a file that ends in .lachan; it is checked before anything is taken from it.")
            color: Theme.muted
            visible: packs.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            id: packs

            model: root.vm.rows

            RowLayout {
                id: pack

                required property string key
                required property string title
                required property string version
                required property string by

                spacing: Theme.s(12)
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.s(2)
                    Layout.fillWidth: true

                    AppText {
                        text: pack.title
                        kind: "strong"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: pack.by === "" ? qsTr("Version %1, signed by nobody").arg(pack.version) : qsTr("Version %1, signed by %2").arg(pack.version).arg(pack.by)
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }

                AppButton {
                    objectName: "removePack"
                    text: qsTr("Take away")
                    hint: pack.title
                    iconName: "trash-2"
                    enabled: !root.vm.busy
                    onClicked: root.vm.remove(pack.key)
                }
            }
        }

        AppButton {
            objectName: "addPack"
            text: qsTr("Add from a file")
            iconName: "usb"
            kind: "primary"
            enabled: !root.vm.busy
            onClicked: file.open()
        }
    }

    FileDialog {
        id: file

        title: qsTr("Which pack shall be added?")
        nameFilters: [qsTr("Packs of lessons (*.lachan)")]
        onAccepted: root.vm.add(file.selectedFile)
    }
}
