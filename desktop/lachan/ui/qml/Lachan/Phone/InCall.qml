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
    required property real whole // px: the keys keep their size when something slides in above
    property bool padOpen: false

    readonly property real room: root.height / Theme.scale
    readonly property bool cramped: root.whole / Theme.scale < 500
    readonly property bool tight: root.room < 430
    readonly property bool squeezed: root.room < 330 // caller and caption scroll with the replies
    readonly property real spare: root.height - caption.bare - keys.implicitHeight - answers.wanted - Theme.s(66)
    readonly property bool brief: root.tight || root.spare < Theme.s(112)
    readonly property bool small: root.tight || root.spare < Theme.s(52)
    readonly property string line: root.vm.call.line

    function focusReplies(): void {
        answers.focusFirst();
    }

    // The caller's row stands in one of two places: whoever is on it goes along.
    function keepFocus(): void {
        if (caller.activeFocus || callerInside.activeFocus)
            (root.squeezed ? callerInside : caller).forceActiveFocus(Qt.TabFocusReason);
    }

    onSqueezedChanged: Qt.callLater(root.keepFocus)
    onLineChanged: if (root.squeezed && !answers.held)
        middle.by(-middle.contentHeight)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s(16)
        anchors.rightMargin: Theme.s(16)
        anchors.topMargin: Theme.s(root.tight ? 4 : 10)
        anchors.bottomMargin: Theme.s(root.cramped ? 4 : 8)
        spacing: Theme.s(root.tight ? 6 : 10)

        CallerRow {
            id: caller

            vm: root.vm
            small: root.small
            visible: !root.squeezed
            Layout.fillWidth: true
        }

        CaptionBox {
            id: caption

            vm: root.vm
            brief: root.brief
            visible: !root.squeezed
            Layout.fillWidth: true
        }

        ScrollArea {
            id: middle

            pad: 4
            Layout.leftMargin: -Theme.s(12)
            Layout.rightMargin: -Theme.s(12)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.s(48)

            Column {
                width: middle.inner
                spacing: Theme.s(6)

                CallerRow {
                    id: callerInside

                    vm: root.vm
                    small: true
                    width: parent.width
                    visible: root.squeezed
                }

                CaptionBox {
                    vm: root.vm
                    brief: true
                    width: parent.width
                    visible: root.squeezed
                }

                CallPad {
                    width: parent.width
                    visible: root.padOpen
                }

                CallAnswers {
                    id: answers

                    vm: root.vm
                    width: parent.width
                    room: root.squeezed ? 0 : middle.height - middle.pad
                    visible: !root.padOpen
                }
            }
        }

        CallKeys {
            id: keys

            vm: root.vm
            padOpen: root.padOpen
            size: root.cramped ? 46 : 58
            wordless: root.whole / Theme.scale < 380
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.s(10)
            Layout.rightMargin: -Theme.s(10)
            onPadAsked: root.padOpen = !root.padOpen
        }
    }
}
