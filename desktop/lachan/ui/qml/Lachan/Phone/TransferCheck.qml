pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The steps after the account is known: the receiver's name, the sum, the bank's code.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property TransferPart part: root.vm.transfer

    spacing: Theme.s(12)

    Card {
        padding: Theme.s(16)
        Layout.fillWidth: true

        ColumnLayout {
            width: parent.width
            spacing: Theme.s(2)

            RowLayout {
                spacing: Theme.s(4)
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.s(2)
                    Layout.fillWidth: true

                    AppText {
                        text: qsTr("The account belongs to")
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }

                    AppText {
                        objectName: "receiver"
                        text: root.part.name
                        kind: "h2"
                        Layout.fillWidth: true
                    }
                }

                IconButton {
                    objectName: "lookReceiver"
                    name: qsTr("Look closer at the receiver")
                    iconName: "search"
                    bordered: true
                    onClicked: root.vm.act("look " + root.part.account)
                }
            }

            AppText {
                text: root.part.bank + " · " + root.part.number
                kind: "small"
                Layout.fillWidth: true
            }

            Rectangle {
                implicitHeight: Theme.hairline
                color: Theme.line
                visible: root.part.amount !== ""
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)
                Layout.bottomMargin: Theme.s(8)
            }

            AppText {
                text: qsTr("Amount")
                kind: "small"
                color: Theme.muted
                visible: root.part.amount !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: root.part.amount
                kind: "h2"
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Left in the account afterwards: %1").arg(root.part.after)
                kind: "small"
                color: Theme.muted
                visible: root.part.after !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Can be sent today: %1").arg(root.part.limit)
                kind: "small"
                color: Theme.muted
                visible: root.part.step !== "code"
                Layout.fillWidth: true
            }
        }
    }

    AppField {
        id: amount

        objectName: "transferSum"
        label: qsTr("Amount, in đồng")
        limit: 15
        visible: root.part.step === "amount"
        Layout.fillWidth: true
        onAccepted: go.click()
    }

    CodeStep {
        part: root.part
        visible: root.part.step === "code"
        Layout.fillWidth: true
    }

    AppText {
        objectName: "transferProblem"
        text: root.part.problem
        kind: "smallstrong"
        visible: text !== ""
        Layout.fillWidth: true
    }

    AppButton {
        id: go

        objectName: "transferNext"
        text: root.part.step === "code" ? qsTr("Enter the code and send") : root.part.step === "check" ? qsTr("Confirm") : qsTr("Continue")
        wraps: true
        Layout.fillWidth: true
        onClicked: root.vm.act(root.part.step === "code" ? "enter_code" : root.part.step === "check" ? "confirm" : root.part.order(root.part.account, amount.text))
    }

    AppButton {
        objectName: "transferCancel"
        text: qsTr("Cancel the transfer")
        wraps: true
        Layout.fillWidth: true
        onClicked: root.vm.act("cancel")
    }
}
