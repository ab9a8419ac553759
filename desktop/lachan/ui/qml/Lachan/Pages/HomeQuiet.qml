pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The quiet card before anything of a sensitive module: what it is about, that one may stop or skip, whom to ring.
Sheet {
    id: root

    required property HomeViewModel vm

    title: root.vm.quietTitle
    onOpened: go.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.vm.skip()

    Connections {
        target: root.vm

        function onQuietChanged(): void {
            if (root.vm.quietTitle !== "")
                root.open();
            else
                root.close();
        }
    }

    AppText {
        text: root.vm.quietText
        Layout.fillWidth: true
    }

    AppText {
        text: qsTr("You may stop at any moment with Esc, or skip it. Nothing is counted against you.")
        Layout.fillWidth: true
    }

    AppText {
        text: qsTr("If something like it has happened to you, it is not your fault. Ring 111: free, day and night. In danger: 113.")
        kind: "strong"
        Layout.fillWidth: true
    }

    AppText {
        text: root.vm.quietNote
        visible: root.vm.quietNote !== ""
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            id: go

            objectName: "quietGo"
            text: qsTr("Open it")
            kind: "primary"
            onClicked: root.vm.goOn()
        }

        AppButton {
            objectName: "quietSkip"
            text: qsTr("Skip it")
            onClicked: root.vm.skip()
        }
    }
}
