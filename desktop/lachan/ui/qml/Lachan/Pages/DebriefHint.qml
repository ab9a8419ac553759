pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A small icon (or none) and a sentence in its colour.
RowLayout {
    id: root

    required property string icon
    required property string text
    property color ink: Theme.text
    property bool spoken: false

    spacing: Theme.s(8)
    Layout.fillWidth: true

    AppIcon {
        icon: root.icon
        size: 15
        color: root.ink
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.s(2)
        Layout.preferredWidth: width
        Layout.preferredHeight: height
    }

    AppText {
        text: root.text
        kind: "small"
        color: root.ink
        spoken: root.spoken
        Layout.fillWidth: true
    }
}
