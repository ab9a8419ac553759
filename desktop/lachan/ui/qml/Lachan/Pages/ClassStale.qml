import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The claims of the lessons whose time is over: a teacher reads the source again before teaching them.
Card {
    id: root

    required property var stale
    readonly property var rows: root.stale.rows ?? []

    padding: Theme.s(24)

    contentItem: ColumnLayout {
        spacing: Theme.s(12)

        AppText {
            text: qsTr("Facts to check again")
            kind: "h2"
            Layout.fillWidth: true
        }

        AppText {
            objectName: "staleSummary"
            text: root.rows.length > 0 ? qsTr("These facts stand in the lessons and are past their date. Look at the source again before you teach them.") : qsTr("Every fact in the lessons is still within its date.")
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }

        Repeater {
            model: root.rows

            ColumnLayout {
                id: row

                required property var modelData

                spacing: Theme.s(4)
                Layout.fillWidth: true

                Chip {
                    text: qsTr("Expired since %1").arg(row.modelData.since)
                    icon: "clock"
                    kind: "risk"
                }

                AppText {
                    text: row.modelData.text
                    Layout.fillWidth: true
                }

                AppText {
                    text: qsTr("Source: %1").arg(row.modelData.source)
                    kind: "tiny"
                    color: Theme.muted
                    Layout.fillWidth: true
                }
            }
        }

        AppText {
            objectName: "staleMore"
            text: qsTr("And %1 more, marked in the lessons.").arg(root.stale.more ?? 0)
            kind: "small"
            visible: (root.stale.more ?? 0) > 0
            Layout.fillWidth: true
        }
    }
}
