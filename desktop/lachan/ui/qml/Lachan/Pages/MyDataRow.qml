pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One row of my data: a heading, a thing and what it says, or how many are left out.
ColumnLayout {
    id: root

    required property string kind
    required property string name
    required property string value

    spacing: 0

    AppText {
        text: root.name
        kind: "h3"
        visible: root.kind === "part"
        Layout.topMargin: Theme.s(10)
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.s(16)
        visible: root.kind !== "part"
        Layout.fillWidth: true

        AppText {
            text: root.name
            color: root.kind === "more" ? Theme.muted : Theme.text
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        AppText {
            text: root.value
            kind: "strong"
            visible: root.value !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }
    }
}
