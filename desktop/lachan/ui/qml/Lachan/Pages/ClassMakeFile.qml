pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The school's list: chosen, or dropped here.
FocusScope {
    id: root

    required property ClassMakeViewModel vm

    implicitHeight: column.implicitHeight

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                root.vm.read(drop.urls[0]);
        }
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(16)

        AppText {
            text: qsTr("Take the list as the school's system exports it: .xlsx or .csv with a column of names. Old Vietnamese fonts are understood too.")
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "chooseList"
            text: qsTr("Choose the file")
            kind: "primary"
            iconName: "folder-open"
            large: true
            focus: true
            enabled: !root.vm.busy
            onClicked: dialog.open()
        }

        AppText {
            text: qsTr("Or drop the file here. It is only read; dates of birth are not kept.")
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("Which list?")
        nameFilters: [qsTr("Lists (*.xlsx *.csv *.txt)")]
        onAccepted: root.vm.read(dialog.selectedFile)
    }
}
