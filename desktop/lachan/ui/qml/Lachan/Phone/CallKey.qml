pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A round key of a call with its word under it. kind: plain, answer, hangup.
Tappable {
    id: root

    required property string iconName
    property string label: root.name
    property string kind: "plain"
    property bool lit: false // plain keys that are switched on
    property int size: 58 // px at 100 %
    property bool wordless: false
    property color ink: "#FFFFFF" // of the word

    readonly property bool strong: root.kind !== "plain"
    readonly property bool white: root.lit || (Theme.contrast && root.strong)
    readonly property color fill: {
        if (root.white)
            return "#FFFFFF";
        if (root.kind === "answer")
            return root.down ? "#156240" : root.hovered ? "#19744B" : Theme.answer;
        if (root.kind === "hangup")
            return root.down ? "#8E261A" : root.hovered ? "#A93022" : Theme.danger;
        if (Theme.contrast)
            return "#000000";
        return root.down ? "#1E4A45" : root.hovered ? "#326B64" : "#2A5E58";
    }

    implicitWidth: Math.max(Theme.s(root.size + 12), column.implicitWidth)
    implicitHeight: column.implicitHeight
    curve: Theme.s(16)
    ring: Theme.contrast ? Theme.focus : Theme.keyLine

    contentItem: Item {
        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s(6)

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.s(root.size)
                height: width
                radius: width / 2
                color: root.fill
                border.width: root.strong || Theme.contrast ? 2 : 0
                border.color: Theme.keyLine

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.iconName
                    size: Math.round(root.size * 0.42)
                    color: root.white ? "#000000" : "#FFFFFF"
                }
            }

            AppText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: root.label
                kind: root.strong ? "tinystrong" : "tiny"
                color: root.ink
                spoken: false
                visible: !root.wordless
                wrapMode: Text.NoWrap
            }
        }
    }
}
