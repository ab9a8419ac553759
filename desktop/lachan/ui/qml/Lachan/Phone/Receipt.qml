pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What was just sent: the sum, to whom, when.
Card {
    id: root

    required property BankPart part

    padding: Theme.s(16)

    ColumnLayout {
        width: parent.width
        spacing: Theme.s(2)

        RowLayout {
            spacing: Theme.s(8)
            Layout.fillWidth: true

            AppIcon {
                icon: "receipt-text"
                size: 20
                color: Theme.muted
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                text: qsTr("Sent at %1").arg(root.part.receiptWhen)
                kind: "smallstrong"
                color: Theme.muted
                Layout.fillWidth: true
            }
        }

        AppText {
            objectName: "receipt"
            text: root.part.receipt
            kind: "h2"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(4)
        }

        AppText {
            text: root.part.receiptWho
            kind: "strong"
            Layout.fillWidth: true
        }

        AppText {
            text: root.part.receiptTo
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }
    }
}
