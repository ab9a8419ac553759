pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// The key that does the same as the control it stands on. Decoration: the control says the key itself.
Rectangle {
    id: root

    required property string keyName
    property color ink: Theme.text
    property color edge: Theme.edge

    implicitWidth: Math.max(Theme.s(30), label.implicitWidth + Theme.s(14))
    implicitHeight: Theme.s(28)
    radius: Theme.s(7)
    color: "transparent"
    border.width: Theme.hairline
    border.color: root.edge
    visible: root.keyName !== ""

    AppText {
        id: label

        anchors.centerIn: parent
        text: root.keyName
        kind: "tinystrong"
        color: root.ink
        spoken: false
        wrapMode: Text.NoWrap
    }
}
