pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// On the phone by video: the other face takes what room the words and keys leave.
Item {
    id: root

    required property PhoneViewModel vm
    required property real whole // px: the keys keep their size when something slides in above

    readonly property bool cramped: root.whole / Theme.scale < 500
    readonly property bool squeezed: root.height / Theme.scale < 330 // caption scrolls with the replies
    readonly property real spare: root.height - caller.implicitHeight - caption.implicitHeight - keys.implicitHeight - Theme.s(44)
    readonly property real words: answers.wanted + Theme.s(8) + middle.pad // px
    readonly property real faceRoom: Theme.s(root.cramped ? 92 : 120) // px, at least
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
        anchors.leftMargin: Theme.s(12)
        anchors.rightMargin: Theme.s(12)
        anchors.topMargin: Theme.s(4)
        anchors.bottomMargin: Theme.s(root.cramped ? 4 : 8)
        spacing: Theme.s(7)

        CallerRow {
            id: caller

            vm: root.vm
            small: true
            faceless: true
            visible: !root.squeezed
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s(4)
            Layout.rightMargin: Theme.s(4)
        }

        VideoFace {
            objectName: "videoFace"
            vm: root.vm
            visible: !root.squeezed
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.faceRoom

            OwnPicture {
                objectName: "ownPicture"
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: Theme.s(8)
                height: Math.min(implicitHeight, parent.height - Theme.s(16))
                visible: root.vm.video.filmed
            }
        }

        CaptionBox {
            id: caption

            vm: root.vm
            brief: true
            visible: !root.squeezed
            Layout.fillWidth: true
        }

        ScrollArea {
            id: middle

            pad: 4
            Layout.leftMargin: -Theme.s(12)
            Layout.rightMargin: -Theme.s(12)
            Layout.fillWidth: true
            Layout.fillHeight: root.squeezed
            Layout.preferredHeight: Math.max(Theme.s(56), Math.min(root.words, root.spare - root.faceRoom))
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

                VideoFace {
                    vm: root.vm
                    width: parent.width
                    height: Math.min(Theme.s(110), middle.height * 0.5)
                    visible: root.squeezed
                }

                CaptionBox {
                    vm: root.vm
                    brief: true
                    width: parent.width
                    visible: root.squeezed
                }

                CallAnswers {
                    id: answers

                    vm: root.vm
                    width: parent.width
                    room: 0
                }
            }
        }

        VideoKeys {
            id: keys

            vm: root.vm
            size: root.cramped ? 46 : 54
            wordless: root.whole / Theme.scale < 380
            Layout.fillWidth: true
        }
    }
}
