pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// A class of last year deleted for good, after it was looked at once more.
Sheet {
    id: root

    required property HeadViewModel vm
    property string key: ""
    property string label: ""

    function ask(key: string, label: string): void {
        root.key = key;
        root.label = label;
        root.open();
    }

    title: qsTr("Delete class %1?").arg(root.label)
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)
    foot: [
        AppButton {
            id: keep

            objectName: "deleteKeep"
            text: qsTr("No, keep it")
            onClicked: root.close()
        },
        AppButton {
            objectName: "deleteNow"
            text: qsTr("Delete for good")
            kind: "danger"
            iconName: "trash-2"
            enabled: !root.vm.busy
            onClicked: {
                root.close();
                root.vm.deleteClass(root.key);
            }
        }
    ]

    AppText {
        text: qsTr("Its list of codes and all work of it leave this computer, and cannot be brought back from here. The class's own teacher keeps everything. Only a later class card brings the class back.")
        Layout.fillWidth: true
    }
}
