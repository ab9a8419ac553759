pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The bank's one-time code has come: its notice as it stands, and a box for each digit.
ColumnLayout {
    id: root

    required property TransferPart part

    spacing: Theme.s(10)

    Card {
        kind: "sunken"
        padding: Theme.s(14)
        Layout.fillWidth: true

        RowLayout {
            width: parent.width
            spacing: Theme.s(10)

            AppTile {
                app: "bank"
                icon: "landmark"
                size: 32
                visible: !Theme.roomy
                Layout.alignment: Qt.AlignTop
            }

            AppText {
                objectName: "codeNotice"
                text: root.part.notice
                kind: "small"
                Layout.fillWidth: true
            }
        }
    }

    AppText {
        text: qsTr("Transfer code")
        kind: "smallstrong"
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.s(6)
        Layout.fillWidth: true
        Accessible.ignored: true

        Repeater {
            model: root.part.code.length

            Rectangle {
                radius: Theme.radiusKey
                color: Theme.surface
                border.width: Theme.stroke
                border.color: Theme.edge
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.s(44)
            }
        }
    }
}
