pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One screenshot in the grid: the picture, and below it with whom and when.
ListKey {
    id: root

    required property string key
    required property string title
    required property string who
    required property string when
    required property string line
    required property string app
    required property string sign

    objectName: "shot-" + root.key
    name: [root.title, root.who, root.when].filter(part => part !== "").join(", ")
    hint: root.line
    curve: Theme.radius
    implicitHeight: column.implicitHeight + Theme.s(8)

    Keys.onRightPressed: event => event.accepted = root.step(true)
    Keys.onLeftPressed: event => event.accepted = root.step(false)

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.sunken : "transparent"
    }

    contentItem: Item {
        Column {
            id: column

            width: parent.width
            spacing: Theme.s(4)

            ShotPicture {
                width: parent.width
                app: root.app
                icon: root.sign
                title: root.title
                line: root.line
            }

            AppText {
                x: Theme.s(4)
                width: parent.width - 2 * x
                text: root.who
                kind: "smallstrong"
                spoken: false
                visible: text !== ""
            }

            AppText {
                x: Theme.s(4)
                width: parent.width - 2 * x
                text: root.when
                kind: "tiny"
                color: Theme.muted
                spoken: false
            }
        }
    }
}
