pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The key is open: all classes side by side, sticks that come and go, paper and files.
HeadPart {
    id: root

    property string doing: "collect" // collect, hand-out, or the kind of file to save

    function ask(what: string): void {
        root.doing = what;
        folder.open();
    }

    implicitHeight: column.implicitHeight
    first: root.vm.count > 0 ? classes.table : collect

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        ClassProgress {
            text: qsTr("Working. Please leave the stick in.")
            work: root.vm
            Layout.fillWidth: true
        }

        HeadClasses {
            id: classes

            vm: root.vm
            visible: root.vm.count > 0
            onSaveAsked: kind => root.ask(kind)
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.width < Theme.s(760) ? 1 : 2
            columnSpacing: Theme.s(14)
            rowSpacing: Theme.s(14)
            uniformCellWidths: true
            Layout.fillWidth: true

            SettingsCard {
                title: qsTr("Collect")
                icon: "download"

                AppText {
                    text: root.vm.count > 0 ? qsTr("Class cards and work, from a stick or a folder. Collecting twice changes nothing.") : qsTr("No class is here yet. Once class teachers have your key on their card, collect the card and the work from their stick.")
                    Layout.fillWidth: true
                }

                AppButton {
                    id: collect

                    objectName: "headCollect"
                    text: qsTr("Collect from…")
                    kind: "primary"
                    iconName: "usb"
                    enabled: !root.vm.busy
                    onClicked: root.ask("collect")
                }
            }

            SettingsCard {
                title: qsTr("Key file for class teachers")
                icon: "key-round"

                AppText {
                    text: qsTr("They compare these four words before they take it: %1").arg(root.vm.checkWords.join(" · "))
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "headHandOut"
                    text: qsTr("Write the key file to…")
                    iconName: "usb"
                    enabled: !root.vm.busy
                    onClicked: root.ask("hand-out")
                }
            }

            SettingsCard {
                title: qsTr("Files looked at")
                icon: "list"
                visible: root.vm.lineCount > 0

                ListView {
                    objectName: "headLines"
                    model: root.vm.lines
                    clip: true
                    interactive: contentHeight > height
                    boundsBehavior: Flickable.StopAtBounds
                    acceptedButtons: Qt.NoButton
                    activeFocusOnTab: interactive
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Files looked at")
                    Layout.fillWidth: true
                    Layout.preferredHeight: Math.min(contentHeight, Theme.s(220))

                    delegate: ClassFileLine {}
                }
            }

            SettingsCard {
                title: qsTr("What was done")
                icon: "history"
                visible: root.vm.historyCount > 0

                Repeater {
                    model: root.vm.history

                    DoneLine {
                        enabled: !root.vm.busy
                        onUndone: batch => root.vm.undo(batch)
                        Layout.fillWidth: true
                    }
                }
            }

            SettingsCard {
                title: qsTr("Classes put away")
                icon: "package"
                visible: root.vm.awayCount > 0

                Repeater {
                    model: root.vm.away

                    RowLayout {
                        id: away

                        required property string key
                        required property string label

                        spacing: Theme.s(10)
                        Layout.fillWidth: true

                        AppText {
                            text: qsTr("Class %1").arg(away.label)
                            kind: "strong"
                            Layout.fillWidth: true
                        }

                        AppButton {
                            objectName: "takeOut-" + away.label
                            text: qsTr("Take out")
                            hint: qsTr("Class %1").arg(away.label)
                            iconName: "undo-2"
                            enabled: !root.vm.busy
                            onClicked: root.vm.takeOut(away.key)
                        }

                        IconButton {
                            objectName: "delete-" + away.label
                            name: qsTr("Delete class %1 for good").arg(away.label)
                            iconName: "trash-2"
                            bordered: true
                            enabled: !root.vm.busy
                            onClicked: doomed.ask(away.key, away.label)
                        }
                    }
                }
            }
        }
    }

    HeadDelete {
        id: doomed

        vm: root.vm
    }

    FolderDialog {
        id: folder

        title: root.doing === "collect" || root.doing === "hand-out" ? qsTr("Which stick or folder?") : qsTr("Where shall it be saved?")
        onAccepted: {
            if (root.doing === "collect")
                root.vm.collect(folder.selectedFolder);
            else if (root.doing === "hand-out")
                root.vm.handOut(folder.selectedFolder);
            else
                root.vm.save(root.doing, folder.selectedFolder);
        }
    }
}
