pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One act, with the title of its group above the first of them.
Column {
    id: root

    required property PhoneViewModel vm
    required property int index
    required property string key
    required property string header
    required property string text
    required property string icon
    required property string keycap
    readonly property Item control: row

    function step(by: int): void {
        const rows = root.parent.children.filter(child => child.control !== undefined); // qmllint disable missing-property
        const to = rows.find(other => other.index === root.index + by); // qmllint disable missing-property
        if (to)
            to.control.forceActiveFocus(Qt.TabFocusReason); // qmllint disable missing-property
    }

    spacing: Theme.s(2)

    AppText {
        x: Theme.s(7)
        text: root.header.toUpperCase()
        kind: "tinystrong"
        color: Theme.muted
        visible: root.header !== ""
        topPadding: Theme.s(root.index > 0 ? 10 : 2)
        bottomPadding: Theme.s(4)
        Accessible.name: root.header
    }

    Tappable {
        id: row

        objectName: "act-" + root.key
        name: root.text
        hint: root.keycap
        width: root.width
        curve: Theme.radius
        implicitHeight: Math.max(Theme.s(46), words.implicitHeight + Theme.s(14))
        onClicked: root.vm.act(root.key)
        Keys.onDownPressed: root.step(1)
        Keys.onUpPressed: root.step(-1)

        background: Rectangle {
            radius: Theme.radius
            color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
            border.width: Theme.contrast && row.hovered ? Theme.stroke : 0
            border.color: Theme.edge
        }

        contentItem: Item {
            AppIcon {
                x: Theme.s(12)
                anchors.verticalCenter: parent.verticalCenter
                icon: root.icon
                size: 20
            }

            AppText {
                id: words

                x: Theme.s(46)
                width: parent.width - x - cap.width - Theme.s(22)
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                kind: "strong"
                font.weight: Font.Normal
                spoken: false
            }

            Keycap {
                id: cap

                anchors.right: parent.right
                anchors.rightMargin: Theme.s(10)
                anchors.verticalCenter: parent.verticalCenter
                keyName: root.keycap
                ink: Theme.muted
            }
        }
    }
}
