pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// Which of the three tricks: shape, icon, colour, and (with `labelled`) the word. Lessons and debrief only.
Row {
    id: root

    required property string trick // fear, trust, control
    property bool labelled: false
    property int size: 34
    readonly property string word: root.trick === "fear" ? qsTr("FEAR") : root.trick === "trust" ? qsTr("TRUST") : qsTr("OBEY")
    readonly property color ink: Theme.trick(root.trick)

    spacing: Theme.s(8)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.word

    Item {
        width: Theme.s(root.size)
        height: Theme.s(root.size)

        Rectangle {
            readonly property real side: root.trick === "fear" ? parent.width * 0.76 : parent.width

            anchors.centerIn: parent
            width: side
            height: side
            rotation: root.trick === "fear" ? 45 : 0
            radius: root.trick === "trust" ? side / 2 : Theme.s(root.trick === "fear" ? 4 : 8)
            color: Theme.contrast ? "#000000" : root.ink
            border.width: Theme.contrast ? 2 : 0
            border.color: root.ink
            antialiasing: true
        }

        AppIcon {
            anchors.centerIn: parent
            icon: root.trick === "fear" ? "zap" : root.trick === "trust" ? "heart-handshake" : "mouse-pointer-click"
            size: Math.round(root.size * 0.52)
            color: Theme.contrast ? root.ink : Theme.dark ? "#15201F" : "#FFFFFF"
        }
    }

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        text: root.word
        kind: "tinystrong"
        color: root.ink
        spoken: false
        visible: root.labelled
        wrapMode: Text.NoWrap
    }
}
