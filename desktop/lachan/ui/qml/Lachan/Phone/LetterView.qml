pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One mail: what it says, from whom, and what comes with it.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property LetterPart part: root.vm.letter

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "mail"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        pad: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(16)
            width: area.inner
            spacing: Theme.s(12)

            AppText {
                objectName: "subject"
                text: root.part.subject
                kind: "h2"
                Layout.fillWidth: true
            }

            KeyLine {
                objectName: "lookSender"
                title: root.part.name
                sub: [root.part.when, qsTr("Press to see the real address")].filter(part => part !== "").join(" · ")
                sign: root.part.icon
                Layout.fillWidth: true
                onClicked: root.vm.act(root.part.look)
            }

            AppText {
                objectName: "letterText"
                text: root.part.text
                Layout.fillWidth: true
            }

            LinkCard {
                vm: root.vm
                address: root.part.link
                line: root.part.line
                visible: root.part.link !== ""
                Layout.fillWidth: true
            }

            PaperKey {
                vm: root.vm
                title: root.part.paper
                lines: root.part.paperLines
                line: root.part.line
                visible: root.part.paper !== ""
                Layout.fillWidth: true
            }

            QrKey {
                vm: root.vm
                picture: root.part.qr
                line: root.part.line
                visible: root.part.qr !== ""
                Layout.alignment: Qt.AlignHCenter
            }

            KeyLine {
                objectName: "handed"
                title: root.part.handed
                sub: qsTr("An attached app")
                sign: "paperclip"
                visible: root.part.handed !== ""
                Layout.fillWidth: true
                onClicked: root.vm.act("open " + root.part.handedScreen)
            }
        }
    }
}
