pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What can be written or said back, at the foot of the screen; saying nothing stands beside it.
Rectangle {
    id: root

    required property PhoneViewModel vm
    required property real most // px: more than fits scrolls
    property string title: ""
    property bool some: true // false: there is only the suggestion
    property string suggestion: ""
    signal suggested

    readonly property real wanted: column.implicitHeight + Theme.s(20)

    function focusFirst(): void {
        const first = root.some ? list.itemAt(0) : alone;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.min(root.wanted, root.most)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    ScrollArea {
        id: area

        y: Theme.s(6)
        width: parent.width
        height: parent.height - Theme.s(8)
        pad: 6

        Column {
            id: column

            y: Theme.s(6)
            width: area.inner
            spacing: Theme.s(7)

            AppText {
                text: root.title
                kind: "tiny"
                color: Theme.muted
                width: parent.width
                visible: text !== ""
            }

            Repeater {
                id: list

                model: root.some ? root.vm.replies : null

                ReplyBubble {
                    id: bubble

                    required property string act
                    required text
                    required keycap

                    objectName: "reply" + bubble.keycap
                    onCall: false
                    width: column.width
                    onClicked: root.vm.act(bubble.act)
                }
            }

            SilentPill {
                objectName: "stayQuiet"
                name: qsTr("Or answer nothing")
                hint: "S"
                onCall: false
                width: column.width
                visible: root.some
                onClicked: root.vm.act("silent")
            }

            ReplyBubble {
                id: alone

                objectName: "suggestion"
                text: root.suggestion
                keycap: ""
                onCall: false
                width: column.width
                visible: !root.some && root.suggestion !== ""
                onClicked: root.suggested()
            }
        }
    }
}
