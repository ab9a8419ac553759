pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A conversation: the messages, and at its foot what can be written now.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property string talkingTo: root.vm.talk.app + "/" + root.vm.talk.who
    readonly property bool answers: root.vm.call.repliesAt === root.talkingTo

    function focusReplies(): void {
        foot.focusFirst();
    }

    spacing: 0
    onTalkingToChanged: area.by(area.contentHeight)

    ThreadHead {
        vm: root.vm
        Layout.fillWidth: true
    }

    Rectangle {
        color: root.vm.talk.app === "chat" ? Theme.chatPaper : Theme.messagesPaper
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.s(60)

        ScrollArea {
            id: area

            anchors.fill: parent
            margin: 14
            onContentHeightChanged: area.by(area.contentHeight)
            onHeightChanged: area.by(area.contentHeight)

            Column {
                y: Theme.s(10)
                width: area.inner
                spacing: Theme.s(10)

                Repeater {
                    id: list

                    model: root.vm.bubbles

                    MessageBubble {
                        id: bubble

                        vm: root.vm
                        width: area.inner
                        timed: bubble.index === 0 || (list.itemAt(bubble.index - 1) as MessageBubble)?.when !== bubble.when
                    }
                }

                Rectangle {
                    width: dots.implicitWidth + Theme.s(28)
                    height: dots.implicitHeight + Theme.s(24)
                    radius: Theme.s(16)
                    color: Theme.surface
                    border.width: Theme.hairline
                    border.color: Theme.line
                    visible: root.vm.talk.typing !== ""

                    TypingDots {
                        id: dots

                        anchors.centerIn: parent
                        visible: root.vm.talk.typing !== ""
                        Accessible.role: Accessible.StaticText
                        Accessible.name: root.vm.talk.typing
                    }
                }

                RowLayout {
                    objectName: "blockedNote"
                    width: area.inner
                    spacing: Theme.s(8)
                    visible: root.vm.talk.blocked

                    AppIcon {
                        icon: "ban"
                        size: 18
                        color: Theme.muted
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    AppText {
                        text: qsTr("Blocked: nothing from here comes through any more.")
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    ReplyFoot {
        id: foot

        vm: root.vm
        most: root.height * 0.56
        some: root.answers
        suggestion: root.vm.talk.suggestion
        title: root.answers ? root.vm.story.replyTitle : qsTr("Write to %1").arg(root.vm.talk.name)
        visible: root.answers || root.vm.talk.suggestion !== ""
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        onSuggested: root.vm.act("message " + root.vm.talk.who)
    }
}
