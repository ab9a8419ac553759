pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// On the phone: who it is, the live captions, what can be said back, the keys of the call.
Item {
    id: root

    required property PhoneViewModel vm
    property bool padOpen: false

    readonly property real room: root.height / Theme.scale
    readonly property bool tight: root.room < 430
    readonly property bool squeezed: root.room < 330

    function focusReplies(): void {
        answers.focusFirst();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s(16)
        anchors.rightMargin: Theme.s(16)
        anchors.topMargin: Theme.s(root.tight ? 4 : 10)
        anchors.bottomMargin: Theme.s(root.tight ? 4 : 8)
        spacing: Theme.s(root.tight ? 8 : 14)

        CallerRow {
            vm: root.vm
            small: root.tight
            visible: !root.squeezed
            Layout.fillWidth: true
        }

        CaptionBox {
            vm: root.vm
            brief: root.tight
            Layout.fillWidth: true
        }

        ScrollArea {
            id: middle

            margin: 0
            pad: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.s(48)

            CallPad {
                width: middle.inner
                visible: root.padOpen
            }

            CallAnswers {
                id: answers

                vm: root.vm
                width: middle.inner
                room: middle.height
                visible: !root.padOpen
            }
        }

        CallKeys {
            vm: root.vm
            padOpen: root.padOpen
            size: root.tight ? 46 : 58
            wordless: root.room < 380
            Layout.fillWidth: true
            onPadAsked: root.padOpen = !root.padOpen
        }
    }
}
