pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A key of the bank: an icon over its words.
ListKey {
    id: root

    required property string iconName

    implicitHeight: column.implicitHeight + Theme.s(20)
    curve: Theme.radius
    Keys.onRightPressed: event => event.accepted = root.step(true)
    Keys.onLeftPressed: event => event.accepted = root.step(false)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.s(5)

            AppIcon {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: root.iconName
                size: 22
                color: Theme.contrast || Theme.dark ? Theme.text : Theme.bank
            }

            AppText {
                text: root.name
                kind: "small"
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
                spoken: false
            }
        }
    }
}
