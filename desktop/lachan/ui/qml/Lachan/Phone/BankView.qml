pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The bank app: the account, what can be done with it, and what has come and gone.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property BankPart part: root.vm.bank

    spacing: 0

    AppHead {
        title: root.part.name
        app: "bank"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        pad: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(14)
            width: area.inner
            spacing: Theme.s(12)

            BankCard {
                part: root.part
                Layout.fillWidth: true
            }

            Receipt {
                part: root.part
                visible: root.part.receipt !== ""
                Layout.fillWidth: true
            }

            KeyLine {
                objectName: "bankPending"
                title: qsTr("A transfer is waiting")
                sub: root.part.pending
                sign: "hourglass"
                visible: root.part.pending !== ""
                Layout.fillWidth: true
                onClicked: root.vm.act("open bank/transfer")
            }

            BankKeys {
                vm: root.vm
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Notices and payments")
                kind: "h3"
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(6)
            }

            Column {
                Layout.fillWidth: true

                Repeater {
                    id: list

                    model: root.vm.moves

                    MoveLine {
                        width: area.inner
                    }
                }
            }

            AppText {
                text: qsTr("Nothing new today.")
                kind: "small"
                color: Theme.muted
                visible: list.count === 0
                Layout.fillWidth: true
            }
        }
    }
}
