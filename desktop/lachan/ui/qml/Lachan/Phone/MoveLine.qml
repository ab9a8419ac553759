pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A line of the bank's history, or a notice of the bank.
Item {
    id: root

    required property string title
    required property string amount
    required property string when
    required property bool incoming

    implicitHeight: row.implicitHeight + Theme.s(18)

    RowLayout {
        id: row

        width: root.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(12)

        AppIcon {
            icon: root.amount === "" ? "bell" : root.incoming ? "arrow-down-left" : "arrow-up-right"
            size: 20
            color: Theme.muted
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s(2)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: "small"
                Layout.fillWidth: true
            }

            GridLayout {
                columns: Theme.roomy ? 1 : 2
                columnSpacing: Theme.s(8)
                rowSpacing: 0
                Layout.fillWidth: true

                AppText {
                    text: root.when
                    kind: "tiny"
                    color: Theme.muted
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.amount
                    kind: "smallstrong"
                    wrapMode: Text.Wrap
                    horizontalAlignment: Theme.roomy ? Text.AlignLeft : Text.AlignRight
                    Layout.fillWidth: Theme.roomy
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
