pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// A screenshot in small: the bar of the app it was taken in, and the words that were on it.
Rectangle {
    id: root

    required property string app
    required property string icon
    required property string title
    required property string line
    property bool small: true // in the grid; in the detail all words are shown

    readonly property color bar: root.app === "home" ? Theme.hero : Theme.app(root.app)

    implicitHeight: root.small ? Theme.s(124) : head.height + words.implicitHeight + Theme.s(40)
    radius: Theme.radius
    color: root.app === "calls" ? Theme.caption : Theme.surface
    border.width: Theme.hairline
    border.color: root.app === "calls" ? Theme.captionLine : Theme.edge
    clip: true

    Rectangle {
        id: head

        x: Theme.hairline
        y: Theme.hairline
        width: root.width - 2 * x
        height: label.height + Theme.s(12)
        topLeftRadius: Theme.radius - 1
        topRightRadius: Theme.radius - 1
        color: root.bar
        border.width: Theme.contrast ? 1 : 0
        border.color: "#FFFFFF"

        AppIcon {
            id: sign

            x: Theme.s(10)
            anchors.verticalCenter: parent.verticalCenter
            icon: root.icon
            size: 16
            color: "#FFFFFF"
        }

        AppText {
            id: label

            objectName: root.small ? "preview" : ""
            x: sign.x + sign.width + Theme.s(7)
            width: parent.width - x - Theme.s(8)
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            kind: "tinystrong"
            color: "#FFFFFF"
            maximumLineCount: root.small ? 1 : 9
            elide: root.small ? Text.ElideRight : Text.ElideNone
            spoken: false
        }
    }

    AppText {
        id: words

        objectName: root.small ? "preview" : "shotLine"
        x: Theme.s(root.small ? 10 : 16)
        y: head.y + head.height + Theme.s(root.small ? 8 : 16)
        width: root.width - 2 * x
        text: root.line
        kind: root.small ? "small" : "body"
        color: root.app === "calls" ? "#FFFFFF" : Theme.text
        maximumLineCount: root.small ? Math.max(1, Math.floor((root.height - y - Theme.s(6)) / Theme.lineHeight("small"))) : 99
        elide: root.small ? Text.ElideRight : Text.ElideNone
        spoken: !root.small
    }
}
