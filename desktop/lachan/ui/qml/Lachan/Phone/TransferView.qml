pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A transfer, step by step; it can be cancelled at each.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property bool begun: root.vm.transfer.step !== "form"

    spacing: 0

    AppHead {
        title: qsTr("Transfer money")
        app: "bank"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        pad: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            y: Theme.s(14)
            width: area.inner
            sourceComponent: root.begun ? check : form
        }
    }

    Component {
        id: form

        TransferForm {
            vm: root.vm
        }
    }

    Component {
        id: check

        TransferCheck {
            vm: root.vm
        }
    }
}
