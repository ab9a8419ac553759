pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One message, theirs at the left, one's own at the right, with its link or paper.
Column {
    id: root

    required property PhoneViewModel vm
    required property int index
    required property string text
    required property bool mine
    required property string when
    required property string line
    required property string link
    required property string paper
    required property string paperLines
    required property string qr
    required property string handed
    required property string handedScreen
    property bool timed: true // its time stands above it

    readonly property bool chat: root.vm.talk.app === "chat"
    readonly property color own: root.chat ? Theme.chatMine : Theme.messagesMine

    spacing: Theme.s(8)

    AppText {
        text: root.when
        kind: "tiny"
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        width: parent.width
        topPadding: Theme.s(4)
        visible: root.timed && text !== ""
    }

    Rectangle {
        x: root.mine ? root.width - width : 0
        width: Math.min(words.implicitWidth + Theme.s(28), Math.round(root.width * 0.86))
        height: words.height + Theme.s(20)
        topLeftRadius: Theme.s(root.mine ? 16 : 5)
        topRightRadius: Theme.s(root.mine ? 5 : 16)
        bottomLeftRadius: Theme.s(16)
        bottomRightRadius: Theme.s(16)
        color: root.mine ? root.own : Theme.surface
        border.width: Theme.contrast ? 2 : root.mine ? 0 : 1
        border.color: Theme.line
        visible: root.text !== ""

        AppText {
            id: words

            x: Theme.s(14)
            y: Theme.s(10)
            width: parent.width - 2 * x
            text: root.text
            Accessible.name: (root.mine ? qsTr("Sent: %1") : root.vm.talk.name + ": %1").arg(root.text)
        }
    }

    LinkCard {
        vm: root.vm
        address: root.link
        line: root.line
        width: Math.round(root.width * 0.86)
        visible: root.link !== ""
    }

    PaperKey {
        vm: root.vm
        title: root.paper
        lines: root.paperLines
        line: root.line
        width: Math.round(root.width * 0.86)
        visible: root.paper !== ""
    }

    QrKey {
        vm: root.vm
        picture: root.qr
        line: root.line
        width: Math.round(root.width * 0.7)
        visible: root.qr !== ""
    }

    KeyLine {
        objectName: "handed-" + root.line
        title: root.handed
        sub: qsTr("An app sent along")
        sign: "paperclip"
        width: Math.round(root.width * 0.86)
        visible: root.handed !== ""
        onClicked: root.vm.act("open " + root.handedScreen)
    }
}
