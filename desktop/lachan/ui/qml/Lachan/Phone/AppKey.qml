pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An app on the home screen: its sign, its name, how much is new in it.
ListKey {
    id: root

    required property string app
    required property string label
    required property string sign
    property int unread: 0

    implicitHeight: column.implicitHeight + Theme.s(16)
    curve: Theme.radiusCard

    Keys.onRightPressed: event => event.accepted = root.step(true)
    Keys.onLeftPressed: event => event.accepted = root.step(false)

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        opacity: root.down ? 0.9 : root.hovered ? 0.6 : 0
    }

    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.s(6)

            AppTile {
                anchors.horizontalCenter: parent.horizontalCenter
                app: root.app
                icon: root.sign
                size: 58

                UnreadDot {
                    anchors.horizontalCenter: parent.right
                    anchors.verticalCenter: parent.top
                    anchors.horizontalCenterOffset: -Theme.s(4)
                    anchors.verticalCenterOffset: Theme.s(4)
                    count: root.unread
                }
            }

            AppText {
                text: root.label
                kind: "smallstrong"
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
                spoken: false
            }
        }
    }
}
