pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One of two big answers: its icon, word and key; chosen, it is filled and carries a tick.
Tappable {
    id: root

    required property string iconName
    required property string keyName
    required property bool chosen
    readonly property color ink: root.chosen ? Theme.contrast ? Theme.inkOnAccent : Theme.bg : Theme.text

    implicitHeight: Math.max(Theme.s(84), line.implicitHeight + Theme.s(28))
    hint: root.keyName
    curve: Theme.radiusCard
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.chosen ? Theme.contrast ? Theme.accent : Theme.text : root.hovered || root.down ? Theme.sunken : Theme.surface
        border.width: Theme.contrast ? 2 : Theme.stroke
        border.color: root.chosen ? color : Theme.edge
    }

    contentItem: Item {
        Rectangle {
            x: Theme.s(16)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.s(30)
            height: width
            radius: width / 2
            visible: root.chosen
            color: root.ink

            AppIcon {
                anchors.centerIn: parent
                icon: "check"
                size: 18
                color: Theme.contrast ? Theme.accent : Theme.text
            }
        }

        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.s(12)

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
                size: 30
                color: root.chosen ? root.ink : Theme.accentInk
            }

            AppText {
                text: root.name
                kind: "h1"
                color: root.ink
                spoken: false
                wrapMode: Text.NoWrap
            }
        }

        Keycap {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s(16)
            anchors.verticalCenter: parent.verticalCenter
            keyName: root.keyName
            ink: root.ink
            edge: root.chosen ? root.ink : Theme.edge
        }
    }
}
