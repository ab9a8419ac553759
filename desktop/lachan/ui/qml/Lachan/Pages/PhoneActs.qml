pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Everything that can be done at this second, each with its key. Nothing here says which is wise.
Rectangle {
    id: root

    required property PhoneViewModel vm
    property string note: "" // the story's, where there is no other place for it
    readonly property bool low: root.height / Theme.scale < 260 // every line goes to the acts

    function firstRow(): Item {
        return (rows.itemAt(0) as PhoneActRow)?.control ?? null;
    }

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.vm.story.heading

    RowLayout {
        id: head

        x: Theme.s(20)
        y: Theme.s(16)
        width: root.width - 2 * x
        spacing: Theme.s(12)
        visible: !root.low

        AppText {
            text: root.vm.story.heading
            kind: "h3"
            Layout.fillWidth: true
        }

        Chip {
            text: qsTr("Always there")
            icon: "keyboard"
            visible: head.width > Theme.s(330)
        }
    }

    ScrollArea {
        id: area

        x: Theme.s(2)
        y: root.low ? Theme.s(6) : head.y + head.height + Theme.s(6)
        width: root.width - 2 * x
        height: root.height - y - Theme.s(8)
        margin: 14

        Column {
            id: column

            y: 4
            width: area.inner
            spacing: Theme.s(4)

            AppText {
                width: column.width
                text: root.note
                kind: "small"
                color: Theme.muted
                visible: text !== ""
            }

            Repeater {
                id: rows

                model: root.vm.acts

                PhoneActRow {
                    vm: root.vm
                    width: column.width
                }
            }
        }
    }
}
