pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How the record of this computer is kept: saved to a stick, backed up, brought back, and let go of.
PageFrame {
    id: root

    required property KeepingViewModel vm
    readonly property Item firstControl: back

    title: qsTr("Keeping progress safe")
    subtitle: qsTr("For the teacher or parent who looks after this computer.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    KeepingBanner {
        width: Math.min(parent.width, implicitWidth)
        vm: root.vm
    }

    Banner {
        objectName: "keepingTold"
        width: Math.min(parent.width, implicitWidth)
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
    }

    GridLayout {
        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)
        uniformCellWidths: true

        SettingsCard {
            title: qsTr("Take everything along")
            icon: "save"

            AppText {
                text: qsTr("A file for the stick, checked after it is written. Another computer can bring it back.")
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppButton {
                    objectName: "saveAll"
                    text: qsTr("Save to a folder")
                    iconName: "save"
                    enabled: !root.vm.busy
                    onClicked: folder.open()
                }

                AppButton {
                    objectName: "restoreFile"
                    text: qsTr("Bring back a file")
                    iconName: "download"
                    enabled: !root.vm.busy
                    onClicked: file.open()
                }
            }
        }

        SettingsCard {
            title: qsTr("Old answers")
            icon: "calendar-check"

            AppText {
                text: root.vm.old === "" ? qsTr("Nothing here is older than 400 days.") : root.vm.old
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "letGo"
                text: qsTr("Let go of them")
                iconName: "trash-2"
                visible: root.vm.old !== ""
                enabled: !root.vm.busy
                onClicked: root.vm.letGo()
            }
        }
    }

    SettingsCard {
        width: parent.width
        title: qsTr("Backups on this computer")
        icon: "history"

        AppText {
            text: qsTr("Bringing one back adds what is missing. Nothing of today goes away.")
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("There is none yet: one is made by itself each day.")
            color: Theme.muted
            visible: backups.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            id: backups

            model: root.vm.rows

            RowLayout {
                id: backup

                required property string path
                required property string day
                required property string time

                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppText {
                    text: qsTr("%1, %2").arg(backup.day).arg(backup.time)
                    kind: "strong"
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "restoreBackup"
                    text: qsTr("Bring back")
                    hint: qsTr("The backup of %1, %2").arg(backup.day).arg(backup.time)
                    iconName: "rotate-ccw"
                    enabled: !root.vm.busy
                    onClicked: root.vm.restore(backup.path)
                }
            }
        }

        AppButton {
            objectName: "backUp"
            text: qsTr("Make a backup now")
            iconName: "copy"
            enabled: !root.vm.busy
            onClicked: root.vm.backUp()
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: root.vm.save(folder.selectedFolder)
    }

    FileDialog {
        id: file

        title: qsTr("Which file shall be brought back?")
        nameFilters: [qsTr("Progress of Lá Chắn (*.lachan-record *.db)")]
        onAccepted: root.vm.restoreFile(file.selectedFile)
    }
}
