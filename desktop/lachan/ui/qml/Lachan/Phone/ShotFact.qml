pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// An icon and the words it stands before.
RowLayout {
    id: root

    required property string icon
    required property string words

    spacing: Theme.s(10)

    AppIcon {
        icon: root.icon
        size: 18
        color: Theme.muted
        Layout.preferredWidth: width
        Layout.preferredHeight: height
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.s(3)
    }

    AppText {
        text: root.words
        Layout.fillWidth: true
    }
}
