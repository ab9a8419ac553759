pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The keypad during a call: what one presses shows, and goes nowhere.
ColumnLayout {
    id: root

    property string pressed: ""

    spacing: Theme.s(8)

    AppText {
        text: root.pressed
        kind: "h2"
        color: "#FFFFFF"
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideLeft
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.s(28)
    }

    PadGrid {
        onCall: true
        Layout.fillWidth: true
        onPressed: digit => root.pressed = (root.pressed + digit).slice(-18)
    }
}
