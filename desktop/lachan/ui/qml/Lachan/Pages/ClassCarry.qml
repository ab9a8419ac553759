pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The card goes out on a stick, the work comes back: each file in a line, the whole in an undo.
ClassBody {
    id: root

    readonly property ClassCarryViewModel carry: root.vm.carry
    property string doing: "collect"

    function ask(what: string): void {
        root.doing = what;
        folder.open();
    }

    implicitHeight: column.implicitHeight
    first: collect

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        Banner {
            objectName: "carryTold"
            text: root.carry.told
            kind: root.carry.problem ? "risk" : "safe"
            icon: root.carry.problem ? "circle-alert" : "circle-check"
            visible: root.carry.told !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        ClassProgress {
            text: qsTr("Working. Please leave the stick in.")
            work: root.carry
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.width < Theme.s(760) ? 1 : root.width < Theme.s(1000) ? 2 : 3
            columnSpacing: Theme.s(14)
            rowSpacing: Theme.s(14)
            uniformCellWidths: true
            Layout.fillWidth: true

            SettingsCard {
                title: qsTr("Collect")
                icon: "download"

                AppText {
                    text: qsTr("From a stick or a folder. Collecting twice changes nothing.")
                    Layout.fillWidth: true
                }

                AppButton {
                    id: collect

                    objectName: "collect"
                    text: qsTr("Collect from…")
                    kind: "primary"
                    iconName: "usb"
                    enabled: !root.carry.busy
                    onClicked: root.ask("collect")
                }
            }

            SettingsCard {
                title: qsTr("Class card")
                icon: "send"

                AppText {
                    text: qsTr("Makes a pupil's computer part of the class. Check words: %1").arg(root.carry.checkWords)
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "workNow"
                    text: qsTr("Work: %1").arg(root.vm.workSet.summary)
                    kind: "small"
                    color: Theme.muted
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "setWork"
                    text: qsTr("Set the class's work")
                    iconName: "list"
                    wraps: true
                    onClicked: work.open()
                    Layout.maximumWidth: parent.width
                }

                AppButton {
                    objectName: "trial"
                    text: qsTr("Do the lessons work here?")
                    iconName: "chart-column"
                    wraps: true
                    onClicked: trial.open()
                    Layout.maximumWidth: parent.width
                }

                AppButton {
                    objectName: "handOut"
                    text: qsTr("Write the card to…")
                    iconName: "usb"
                    enabled: !root.carry.busy
                    onClicked: root.ask("hand-out")
                }
            }

            SettingsCard {
                title: qsTr("Watch a shared folder")
                icon: "radio"
                Layout.columnSpan: root.width >= Theme.s(760) && root.width < Theme.s(1000) ? 2 : 1

                AppText {
                    text: root.carry.watching === "" ? qsTr("During the lesson: work appears here within seconds.") : root.carry.watching
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "watchTold"
                    text: root.carry.watchTold
                    kind: "small"
                    color: Theme.muted
                    visible: root.carry.watchTold !== ""
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "watch"
                    text: root.carry.watching === "" ? qsTr("Watch…") : qsTr("Stop watching")
                    iconName: root.carry.watching === "" ? "eye" : "eye-off"
                    onClicked: root.carry.watching === "" ? root.ask("watch") : root.carry.unwatch()
                }
            }
        }

        ClassLines {
            title: qsTr("Files looked at")
            lines: root.carry.lines
            visible: root.carry.lineCount > 0
            tall: 260
            Layout.fillWidth: true

            delegate: ClassFileLine {}
        }

        Card {
            padding: Theme.s(20)
            visible: root.carry.historyCount > 0
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.s(8)

                AppText {
                    text: qsTr("What was done")
                    kind: "h3"
                    Layout.fillWidth: true
                }

                Repeater {
                    model: root.carry.history

                    DoneLine {
                        enabled: !root.carry.busy
                        onUndone: batch => root.carry.undo(batch)
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    ClassTrialSheet {
        id: trial

        vm: root.vm.trial
    }

    ClassSetSheet {
        id: work

        vm: root.vm.workSet
    }

    FolderDialog {
        id: folder

        title: qsTr("Which stick or folder?")
        onAccepted: {
            if (root.doing === "collect")
                root.carry.collect(folder.selectedFolder);
            else if (root.doing === "watch")
                root.carry.watch(folder.selectedFolder);
            else
                root.carry.handOut(folder.selectedFolder);
        }
    }
}
