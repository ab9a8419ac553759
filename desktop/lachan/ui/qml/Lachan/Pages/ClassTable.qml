pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A table of words and numbers. One stop for Tab: arrows move, Enter opens the row. Narrow: each row on its own.
Item {
    id: root

    required property list<var> columns // {title, fixed (px at 100 %, 0: a part of the rest), part, number}
    required property RowModel rows
    required property int count
    property bool drills: false
    property string title: ""
    property int at: 0
    signal drilled(key: string)
    signal reached(item: Item)

    readonly property real fixed: root.columns.reduce((sum, column) => sum + Theme.s(column.fixed), 0)
    readonly property real parts: root.columns.reduce((sum, column) => sum + column.part, 0)
    readonly property real share: (root.width - root.fixed) / Math.max(1, root.parts)
    readonly property bool stacked: root.share < Theme.s(116)

    function wideOf(index: int): real {
        const column = root.columns[index] ?? ({
                "fixed": 0,
                "part": 1
            });
        return column.fixed > 0 ? Theme.s(column.fixed) : root.share * column.part;
    }

    function goTo(at: int): void {
        root.at = Math.max(0, Math.min(root.count - 1, at));
        const item = lines.itemAt(root.at);
        if (item)
            root.reached(item);
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: root.count > 0
    Accessible.role: Accessible.Table
    Accessible.name: root.title
    Accessible.description: root.drills ? qsTr("Arrows move, Enter opens the pupil") : qsTr("Arrows move")
    onCountChanged: root.at = 0
    Keys.onDownPressed: root.goTo(root.at + 1)
    Keys.onUpPressed: root.goTo(root.at - 1)
    Keys.onReturnPressed: root.press(root.at)
    Keys.onEnterPressed: root.press(root.at)

    function press(at: int): void {
        const item = lines.itemAt(at) as ClassTableRow;
        if (root.drills && item && item.key !== "")
            root.drilled(item.key);
    }

    Column {
        id: column

        width: root.width

        Row {
            visible: !root.stacked && root.count > 0
            bottomPadding: Theme.s(6)

            Repeater {
                model: root.columns

                AppText {
                    required property var modelData
                    required property int index

                    width: root.wideOf(index)
                    leftPadding: Theme.s(8)
                    rightPadding: Theme.s(8)
                    text: modelData.title
                    kind: "tinystrong"
                    color: Theme.muted
                    horizontalAlignment: modelData.number ? Text.AlignRight : Text.AlignLeft
                }
            }
        }

        Repeater {
            id: lines

            model: root.rows

            ClassTableRow {
                required property int index

                width: root.width
                table: root
                pointed: root.activeFocus && index === root.at
                onClicked: {
                    root.forceActiveFocus(Qt.MouseFocusReason);
                    root.at = index;
                    root.press(index);
                }
            }
        }
    }
}
