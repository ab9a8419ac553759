pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The first step of a transfer: to which account, how much.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: Theme.s(12)

    AppField {
        id: account

        objectName: "transferAccount"
        label: qsTr("Receiver's account number")
        placeholder: qsTr("Digits only")
        limit: 24
        Layout.fillWidth: true
        onAccepted: amount.input.forceActiveFocus(Qt.TabFocusReason)
    }

    AppField {
        id: amount

        objectName: "transferAmount"
        label: qsTr("Amount, in đồng")
        limit: 15
        Layout.fillWidth: true
        onAccepted: go.click()
    }

    AppText {
        text: qsTr("Can be sent today: %1").arg(root.vm.transfer.limit)
        kind: "small"
        color: Theme.muted
        Layout.fillWidth: true
    }

    AppButton {
        id: go

        objectName: "transferGo"
        text: qsTr("Continue")
        kind: "soft"
        wraps: true
        Layout.fillWidth: true
        onClicked: root.vm.act(root.vm.transfer.order(account.text, amount.text))
    }

    AppButton {
        objectName: "transferScan"
        text: qsTr("Scan a QR code")
        iconName: "scan-qr-code"
        wraps: true
        startAligned: true
        Layout.fillWidth: true
        onClicked: root.vm.act("open camera")
    }

    AppText {
        text: qsTr("Account numbers you were given")
        kind: "h3"
        visible: known.count > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(6)
    }

    Repeater {
        id: known

        model: root.vm.payees

        KeyLine {
            id: payee

            required property string key
            required sub
            required sign

            objectName: "payee-" + payee.key
            Layout.fillWidth: true
            onClicked: root.vm.act(payee.key)
        }
    }
}
