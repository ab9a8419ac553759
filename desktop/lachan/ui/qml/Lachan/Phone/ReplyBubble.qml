pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Something to say back, as a bubble with its number key. All look alike: nothing hints at the better one.
ListKey {
    id: root

    required property string keycap // none: ""
    property bool onCall: true

    readonly property color ink: Theme.contrast ? "#FFFFFF" : root.onCall ? "#12332F" : Theme.text

    name: root.text
    hint: root.keycap
    implicitHeight: Math.max(Theme.s(46), words.implicitHeight + Theme.s(16))
    curve: Theme.s(16)
    ring: root.onCall && !Theme.contrast ? Theme.keyLine : Theme.focus

    background: Rectangle {
        topLeftRadius: Theme.s(16)
        topRightRadius: Theme.s(16)
        bottomLeftRadius: Theme.s(16)
        bottomRightRadius: Theme.s(root.onCall ? 5 : 16)
        color: {
            if (Theme.contrast)
                return "#000000";
            if (root.onCall)
                return root.down ? "#BFDCD5" : root.hovered ? "#D5EBE5" : "#EAF6F3";
            return root.down || root.hovered ? Theme.sunken : Theme.surface;
        }
        border.width: Theme.contrast ? 2 : root.onCall ? 0 : Theme.stroke
        border.color: Theme.contrast ? "#FFFFFF" : Theme.edge
    }

    contentItem: Item {
        implicitWidth: words.implicitWidth + cap.width + Theme.s(38)
        implicitHeight: words.implicitHeight

        AppText {
            id: words

            x: Theme.s(15)
            width: parent.width - cap.width - Theme.s(38)
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            spoken: false
        }

        Rectangle {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.s(10)
            anchors.verticalCenter: parent.verticalCenter
            width: root.keycap === "" ? 0 : Theme.s(27)
            height: Theme.s(27)
            radius: Theme.s(8)
            visible: root.keycap !== ""
            color: Theme.contrast ? "#000000" : root.onCall ? "#CFE4DE" : Theme.sunken
            border.width: Theme.contrast ? 2 : 0
            border.color: "#FFFFFF"

            AppText {
                anchors.centerIn: parent
                text: root.keycap
                kind: "tinystrong"
                color: root.ink
                spoken: false
            }
        }
    }
}
