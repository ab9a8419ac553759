pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models
import Lachan.Style

// What can be done with the account and its card: all keys weigh the same.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property BankPart part: root.vm.bank

    spacing: Theme.s(8)

    RowLayout {
        spacing: Theme.s(8)
        uniformCellSizes: true
        Layout.fillWidth: true

        BankKey {
            objectName: "bankTransfer"
            name: qsTr("Transfer")
            iconName: "send"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.vm.act("open bank/transfer")
        }

        BankKey {
            objectName: "bankScan"
            name: qsTr("Scan QR")
            iconName: "scan-qr-code"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.vm.act("open camera")
        }

        BankKey {
            objectName: "bankCall"
            name: qsTr("Call the bank")
            hint: qsTr("The number on the back of the card")
            iconName: "phone"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.vm.act("call card")
        }
    }

    RowLayout {
        spacing: Theme.s(8)
        uniformCellSizes: true
        Layout.fillWidth: true

        BankKey {
            objectName: "bankLock"
            name: root.part.accountLocked ? qsTr("Unlock account") : qsTr("Lock account")
            iconName: root.part.accountLocked ? "lock-open" : "lock"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.vm.act((root.part.accountLocked ? "unlock" : "lock") + " account")
        }

        BankKey {
            objectName: "bankLockCard"
            name: root.part.cardLocked ? qsTr("Unlock card") : qsTr("Lock card")
            iconName: "credit-card"
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.vm.act((root.part.cardLocked ? "unlock" : "lock") + " card")
        }
    }
}
