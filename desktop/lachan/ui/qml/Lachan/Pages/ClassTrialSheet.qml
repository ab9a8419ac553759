pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Do the lessons work here? Two halves by lot, three tests, and no more said than the numbers allow.
Sheet {
    id: root

    required property ClassTrialViewModel vm

    title: qsTr("Do the lessons work here?")
    wide: 860
    onOpened: {
        root.vm.read();
        begin.forceActiveFocus(Qt.TabFocusReason);
    }

    AppText {
        text: root.vm.begun ? qsTr("All do the first test. Then the first half has its lessons, and all do the second test. Three weeks later, all do the third; by then the other half has had its lessons too.") : qsTr("A small trial: a lot decides which half of the class has its lessons first. Everybody does the same three tests, and in the end nobody has gone without.")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "trialTold"
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
        Layout.fillWidth: true
    }

    AppButton {
        id: begin

        objectName: "trialBegin"
        text: qsTr("Draw the halves")
        kind: "primary"
        iconName: "users"
        large: true
        visible: !root.vm.begun
        enabled: !root.vm.busy
        onClicked: root.vm.begin()
    }

    GridLayout {
        columns: root.width >= Theme.s(640) ? 2 : 1
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(12)
        uniformCellWidths: true
        visible: root.vm.begun
        Layout.fillWidth: true

        Repeater {
            model: [
                {
                    "name": qsTr("Lessons first"),
                    "who": root.vm.first
                },
                {
                    "name": qsTr("Lessons later"),
                    "who": root.vm.later
                }
            ]

            ColumnLayout {
                id: half

                required property var modelData

                spacing: Theme.s(4)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                AppText {
                    text: half.modelData.name
                    kind: "h3"
                    Layout.fillWidth: true
                }

                AppText {
                    text: half.modelData.who
                    kind: "small"
                    Layout.fillWidth: true
                }
            }
        }
    }

    Repeater {
        model: root.vm.forms

        AppSwitch {
            id: row

            required property var modelData

            objectName: "trial-" + row.modelData.form
            text: row.modelData.name
            detail: row.modelData.done
            on: row.modelData.set
            onAsked: on => root.vm.choose(row.modelData.form, on)
            Layout.fillWidth: true
        }
    }

    Repeater {
        model: root.vm.findings

        AppText {
            required property string modelData

            text: modelData
            kind: "strong"
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.s(10)
        visible: root.vm.begun && !root.vm.ending
        Layout.fillWidth: true

        AppButton {
            objectName: "trialExport"
            text: qsTr("Save the figures without names")
            iconName: "download"
            enabled: !root.vm.busy
            onClicked: folder.open()
        }

        AppButton {
            objectName: "trialEnd"
            text: qsTr("End the trial…")
            iconName: "x"
            onClicked: root.vm.ask(true)
        }
    }

    AppText {
        text: qsTr("The halves are forgotten and cannot be drawn the same again. What the pupils did stays.")
        kind: "strong"
        visible: root.vm.ending
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s(10)
        visible: root.vm.ending
        Layout.fillWidth: true

        AppButton {
            objectName: "trialKeep"
            text: qsTr("No, go on with it")
            large: true
            onClicked: root.vm.ask(false)
        }

        AppButton {
            objectName: "trialStop"
            text: qsTr("End the trial")
            kind: "danger"
            iconName: "x"
            large: true
            onClicked: root.vm.stop()
        }
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: root.vm.export(folder.selectedFolder)
    }
}
