pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// Every view on paper or as files: the same figures everywhere, under the names that are shown now.
Sheet {
    id: root

    required property ClassReportViewModel vm
    required property bool realNames
    property bool badges: true // false for whoever may not sign for the class
    property string saving: "pdf"

    function save(kind: string): void {
        root.saving = kind;
        folder.open();
    }

    title: qsTr("Report")
    onOpened: printing.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        text: root.realNames ? qsTr("With real names. To hand it on, hide the names first.") : qsTr("With nicknames and codes instead of names.")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "reportTold"
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    ClassProgress {
        text: qsTr("Writing the report")
        work: root.vm
        Layout.fillWidth: true
    }

    AppButton {
        id: printing

        objectName: "printReport"
        text: qsTr("Print")
        hint: qsTr("Opens it in this computer's viewer")
        kind: "primary"
        iconName: "printer"
        large: true
        enabled: !root.vm.busy
        onClicked: root.vm.print()
        Layout.fillWidth: true
    }

    Repeater {
        model: [
            {
                "kind": "pdf",
                "label": qsTr("Save as PDF")
            },
            {
                "kind": "xlsx",
                "label": qsTr("Save as a workbook (XLSX)")
            },
            {
                "kind": "csv",
                "label": qsTr("Save as tables (CSV)")
            }
        ]

        AppButton {
            required property var modelData

            objectName: "save-" + modelData.kind
            text: modelData.label
            iconName: "download"
            startAligned: true
            enabled: !root.vm.busy
            onClicked: root.save(modelData.kind)
            Layout.fillWidth: true
        }
    }

    AppButton {
        objectName: "saveBadges"
        text: qsTr("Save signed badges")
        hint: qsTr("One for every skill that a pupil holds now, signed with the class's key")
        iconName: "badge-check"
        startAligned: true
        visible: root.badges
        enabled: !root.vm.busy
        onClicked: root.save("badges")
        Layout.fillWidth: true
    }

    FolderDialog {
        id: folder

        title: qsTr("Where shall it be saved?")
        onAccepted: {
            if (root.saving === "badges")
                root.vm.saveBadges(folder.selectedFolder);
            else
                root.vm.save(root.saving, folder.selectedFolder);
        }
    }
}
