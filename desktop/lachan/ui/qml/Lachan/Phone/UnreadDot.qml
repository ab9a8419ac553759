pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How many are not yet seen. Decoration: whatever it stands on says the number.
Rectangle {
    id: root

    required property int count

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.s(12))
    implicitHeight: Theme.s(22)
    radius: height / 2
    color: Theme.contrast ? "#FFFFFF" : Theme.danger
    visible: root.count > 0

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.count
        kind: "tinystrong"
        color: Theme.contrast ? "#000000" : Theme.dangerInk
        spoken: false
        wrapMode: Text.NoWrap
    }
}
