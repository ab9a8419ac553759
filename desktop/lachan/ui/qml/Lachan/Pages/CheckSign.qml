pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One thing there was to see: the words, what they do, and whether they were seen.
RowLayout {
    id: root

    required property string quote
    required property string reason
    required property string trick
    required property string icon
    required property string chip

    spacing: Theme.s(12)

    TrickBadge {
        trick: root.trick
        size: 32
        visible: root.trick !== ""
        Layout.alignment: Qt.AlignTop
    }

    AppIcon {
        icon: root.icon
        size: 28
        color: root.icon === "flag" ? Theme.risk : Theme.accentInk
        visible: root.trick === ""
        Layout.preferredWidth: Theme.s(32)
        Layout.alignment: Qt.AlignTop
    }

    ColumnLayout {
        spacing: Theme.s(2)
        Layout.fillWidth: true

        AppText {
            text: root.reason
            kind: "strong"
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("“%1”").arg(root.quote)
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }

        Chip {
            text: root.chip
            icon: "check"
            visible: root.chip !== ""
            Layout.topMargin: Theme.s(4)
        }
    }
}
