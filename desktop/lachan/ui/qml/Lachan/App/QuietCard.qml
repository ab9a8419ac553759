pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The quiet card before anything of a sensitive module: what it is about, that one may stop or skip, whom to ring.
Sheet {
    id: root

    required property QuietViewModel vm

    title: root.vm.title
    foot: [
        AppButton {
            id: go

            objectName: "quietGo"
            text: qsTr("Open it")
            kind: "primary"
            onClicked: root.vm.goOn()
        },
        AppButton {
            objectName: "quietSkip"
            text: qsTr("Skip it")
            onClicked: root.vm.skip()
        }
    ]
    onOpened: {
        go.forceActiveFocus(Qt.TabFocusReason);
        go.focusReason = Qt.TabFocusReason; // it may have had the focus before, by a click
    }
    onClosed: root.vm.skip()

    Connections {
        target: root.vm

        function onChanged(): void {
            if (root.vm.title !== "")
                root.open();
            else
                root.close();
        }
    }

    AppText {
        text: root.vm.about
        Layout.fillWidth: true
        Layout.rightMargin: Theme.s(6)
    }

    AppText {
        text: qsTr("You may stop at any moment with Esc, or skip it. Nothing is counted against you.")
        Layout.fillWidth: true
        Layout.rightMargin: Theme.s(6)
    }

    AppText {
        text: qsTr("If something like it has happened to you, it is not your fault. Ring 111: free, day and night. In danger: 113.")
        kind: "strong"
        Layout.fillWidth: true
        Layout.rightMargin: Theme.s(6)
    }

    AppText {
        text: root.vm.note
        visible: root.vm.note !== ""
        Layout.fillWidth: true
        Layout.rightMargin: Theme.s(6)
    }
}
