pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What can be said back, from the right like one's own bubbles; saying nothing stands beside it.
ColumnLayout {
    id: root

    required property PhoneViewModel vm
    property real room: 0 // the height there is: short lists sit at its foot

    readonly property bool held: list.count > 0 && (root.Window.activeFocusItem as ReplyBubble) !== null // by the keyboard
    readonly property real wanted: rest.implicitHeight
    readonly property bool some: root.vm.call.repliesAt === "call"

    function focusFirst(): void {
        const first = list.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s(8)

    Item {
        Layout.preferredHeight: Math.max(0, root.room - rest.implicitHeight - Theme.s(8))
    }

    ColumnLayout {
        id: rest

        spacing: Theme.s(7)
        Layout.fillWidth: true

        SeenRequest {
            objectName: "request"
            vm: root.vm
            Layout.fillWidth: true
        }

        GridLayout {
            columns: silent.implicitWidth + title.implicitWidth + columnSpacing > root.width ? 1 : 2
            columnSpacing: Theme.s(12)
            visible: root.vm.call.mode === "talking"
            Layout.fillWidth: true

            SilentPill {
                id: silent

                objectName: "staySilent"
                name: qsTr("Stay silent")
                hint: "S"
                onClicked: root.vm.act("silent")
            }

            AppText {
                id: title

                text: root.vm.story.replyTitle
                kind: "tiny"
                color: Theme.callsMuted
                visible: root.some
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }

        SilentPill {
            objectName: "askWord"
            name: qsTr("Ask for the family's code word")
            iconName: "key-round"
            most: root.width
            visible: root.vm.code.call !== ""
            onClicked: root.vm.act("ask_word " + root.vm.code.call)
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
                Layout.alignment: Qt.AlignRight
                Layout.maximumWidth: root.width
                onClicked: root.vm.act(bubble.act)
            }
        }
    }
}
