pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A claim with its source and the day it was checked; an old one says so.
Rectangle {
    id: root

    required property var block

    implicitHeight: row.implicitHeight + Theme.s(36)
    radius: Theme.radiusCard
    color: Theme.trustSoft
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.trust
    Accessible.role: Accessible.Grouping
    Accessible.name: root.block.title

    RowLayout {
        id: row

        x: Theme.s(22)
        y: Theme.s(18)
        width: parent.width - Theme.s(44)
        spacing: Theme.s(16)

        AppIcon {
            icon: "badge-check"
            size: 24
            color: Theme.trust
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }

        ColumnLayout {
            spacing: Theme.s(4)
            Layout.fillWidth: true

            AppText {
                text: root.block.title
                kind: "h3"
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: root.block.text
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Source: %1 · checked on %2").arg(root.block.source).arg(root.block.checked)
                kind: "tiny"
                color: Theme.muted
                Layout.topMargin: Theme.s(4)
                Layout.fillWidth: true
            }

            Chip {
                text: qsTr("To be checked again")
                icon: "clock"
                kind: "risk"
                visible: root.block.stale
            }
        }
    }
}
