pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// All that is kept about whoever sits here: to read, to take along, to delete.
PageFrame {
    id: root

    required property MyDataViewModel vm
    readonly property Item firstControl: back
    property string saving: "pdf"

    function save(kind: string): void {
        root.saving = kind;
        folder.open();
    }

    title: qsTr("My data")
    subtitle: qsTr("Everything this computer keeps about %1.").arg(root.vm.nickname)
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
        objectName: "myDataTold"
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

        Card {
            padding: Theme.s(24)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            contentItem: ColumnLayout {
                spacing: Theme.s(6)

                Repeater {
                    model: root.vm.rows

                    MyDataRow {
                        Layout.fillWidth: true
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.s(16)
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.narrow ? -1 : Theme.s(380)
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Theme.s(380)

            SettingsCard {
                title: qsTr("Take it along")
                icon: "download"
                Layout.fillHeight: false

                AppButton {
                    objectName: "savePdf"
                    text: qsTr("One page to print (PDF)")
                    iconName: "printer"
                    wraps: true
                    onClicked: root.save("pdf")
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "saveJson"
                    text: qsTr("Everything, for a program (JSON)")
                    iconName: "file-text"
                    wraps: true
                    onClicked: root.save("json")
                    Layout.fillWidth: true
                }
            }

            SettingsCard {
                title: qsTr("What is promised")
                icon: "shield-check"
                Layout.fillHeight: false

                Repeater {
                    model: root.vm.promises

                    AppText {
                        required property string modelData

                        text: modelData
                        Layout.fillWidth: true
                    }
                }
            }

            AppButton {
                objectName: "deleteMe"
                text: qsTr("Delete all of it")
                iconName: "trash-2"
                enabled: !root.vm.busy && root.vm.nickname !== ""
                onClicked: ask.open()
                Layout.fillWidth: true
            }
        }
    }

    Sheet {
        id: ask

        title: qsTr("Delete everything about %1?").arg(root.vm.nickname)
        onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

        AppText {
            text: qsTr("Lessons, scenarios and the nickname go for good, here and in every backup. Nobody can bring them back.")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                id: keep

                objectName: "keepData"
                text: qsTr("Keep it")
                kind: "primary"
                large: true
                onClicked: ask.close()
            }

            AppButton {
                objectName: "deleteForGood"
                text: qsTr("Delete for good")
                kind: "danger"
                iconName: "trash-2"
                large: true
                onClicked: {
                    ask.close();
                    root.vm.deleteAll();
                }
            }
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: root.saving === "pdf" ? root.vm.savePdf(folder.selectedFolder) : root.vm.saveJson(folder.selectedFolder)
    }
}
