pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The account on the bank's own colour: its number and what is in it, which can be hidden.
Rectangle {
    id: root

    required property BankPart part
    property bool hidden: false

    implicitHeight: column.implicitHeight + Theme.s(32)
    radius: Theme.radiusCard
    color: Theme.bank
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.edge

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s(18)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(2)

        AppText {
            text: qsTr("Payment account")
            kind: "small"
            color: "#F3E4D2"
            Layout.fillWidth: true
        }

        AppText {
            text: root.part.number
            kind: "smallstrong"
            color: "#FFFFFF"
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s(4)
            Layout.fillWidth: true

            AppText {
                text: qsTr("Balance")
                kind: "small"
                color: "#F3E4D2"
                Layout.fillWidth: true
            }

            BarKey {
                objectName: "hideBalance"
                name: root.hidden ? qsTr("Show the balance") : qsTr("Hide the balance")
                iconName: root.hidden ? "eye" : "eye-off"
                ink: "#FFFFFF"
                onClicked: root.hidden = !root.hidden
            }
        }

        AppText {
            objectName: "balance"
            text: root.hidden ? "• • • • • •" : root.part.balance
            kind: "h2"
            color: "#FFFFFF"
            Accessible.name: root.hidden ? qsTr("The balance is hidden") : root.part.balance
            Accessible.role: Accessible.StaticText
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Can be sent today: %1").arg(root.part.limit)
            kind: "tiny"
            color: "#F3E4D2"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(6)
        }

        AppText {
            text: qsTr("The account is locked")
            kind: "smallstrong"
            color: "#FFFFFF"
            visible: root.part.accountLocked
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(6)
        }

        AppText {
            text: qsTr("The card is locked")
            kind: "smallstrong"
            color: "#FFFFFF"
            visible: root.part.cardLocked
            Layout.fillWidth: true
        }
    }
}
