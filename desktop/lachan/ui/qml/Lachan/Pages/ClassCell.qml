pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One cell of the heat map, or the name before its row. Pressed by the mouse; the table moves by keys.
Tappable {
    id: root

    required property int row
    required property int column
    required property string mark
    required property string spoken
    required property int level
    required property bool due
    required property bool help
    property bool pointed: false
    readonly property bool named: root.column === 0

    name: root.spoken
    focusPolicy: Qt.NoFocus
    implicitWidth: 1
    implicitHeight: Theme.s(30)
    padding: 0
    Accessible.role: root.named ? Accessible.RowHeader : Accessible.Cell
    Accessible.focusable: false

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.s(1.5)
            radius: Theme.s(5)
            visible: !root.named
            color: Theme.contrast ? "#000000" : Theme.heat[Math.max(0, root.level)]
            border.width: root.due ? 2 : root.level === 0 || Theme.contrast ? 1 : 0
            border.color: root.due ? Theme.contrast ? Theme.risk : "#8A5A00" : Theme.contrast ? "#FFFFFF" : Theme.line
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.s(7)
            visible: root.pointed || root.named && root.hovered
            color: "transparent"
            border.width: root.pointed ? 3 : 1
            border.color: root.pointed ? root.level > 0 && !Theme.contrast ? "#1E2B2C" : Theme.focus : Theme.edge
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.s(4)
            visible: root.pointed && !root.named && !Theme.contrast
            color: "transparent"
            border.width: 2
            border.color: "#FFFEFB"
        }
    }

    contentItem: Item {
        Row {
            anchors.verticalCenter: parent.verticalCenter
            x: root.named ? Theme.s(2) : Math.round((parent.width - width) / 2)
            spacing: Theme.s(5)

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                icon: "hand"
                size: 15
                color: Theme.risk
                visible: root.help
            }

            AppText {
                objectName: root.named ? "preview" : ""
                anchors.verticalCenter: parent.verticalCenter
                width: root.named ? Math.min(implicitWidth, root.width - Theme.s(root.help ? 26 : 6)) : implicitWidth
                text: root.mark
                kind: root.named ? root.help ? "smallstrong" : "small" : "tinystrong"
                color: root.named ? Theme.text : Theme.contrast ? "#FFFFFF" : Theme.heatInk[Math.max(0, root.level)]
                elide: root.named ? Text.ElideRight : Text.ElideNone
                wrapMode: Text.NoWrap
                spoken: false
            }

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                icon: "clock"
                size: 13
                color: Theme.contrast ? Theme.risk : Theme.heatInk[Math.max(0, root.level)]
                visible: root.due
            }
        }
    }
}
