pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Line by line: one stop for Tab, arrows go through it, and the line with the focus shows its detail.
Card {
    id: root

    required property DebriefViewModel vm
    signal moved(line: Item)

    function enter(): void {
        rows.itemAt(root.vm.line)?.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "lines"
    leftPadding: Theme.s(10)
    rightPadding: Theme.s(10)
    topPadding: Theme.s(20)
    bottomPadding: Theme.s(10)

    Connections {
        target: root.vm

        function onLineChanged(): void {
            if (root.activeFocus)
                root.enter();
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s(10)

        Flow {
            x: Theme.s(12)
            width: parent.width - 2 * x
            spacing: Theme.s(12)

            AppText {
                id: title

                text: qsTr("Line by line")
                kind: "h3"
                wrapMode: Text.NoWrap
            }

            AppText {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Arrow up and down go through the lines")
                kind: "tiny"
                color: Theme.muted
                topPadding: Theme.s(5)
            }
        }

        Column {
            width: parent.width
            Accessible.role: Accessible.List
            Accessible.name: title.text

            Repeater {
                id: rows

                model: root.vm.lines

                DebriefLine {
                    vm: root.vm
                    width: parent?.width ?? 0
                    onMoved: root.moved(this)
                }
            }
        }
    }
}
