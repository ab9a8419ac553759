pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One entry of Contacts: call, write, look closer, block.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property ContactPart part: root.vm.contact

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "contacts"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(20)
            width: area.inner
            spacing: Theme.s(10)

            PhoneFace {
                face: root.part.face
                icon: root.part.icon
                size: 84
                Layout.alignment: Qt.AlignHCenter
            }

            AppText {
                text: root.part.name
                kind: "h2"
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            AppText {
                text: root.part.number
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s(8)
            }

            Chip {
                text: qsTr("Blocked")
                icon: "ban"
                kind: "quiet"
                visible: root.part.blocked
                Layout.alignment: Qt.AlignHCenter
            }

            AppButton {
                objectName: "contactCall"
                text: qsTr("Call")
                iconName: "phone"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act("call " + root.part.who)
            }

            AppButton {
                objectName: "contactMessage"
                text: qsTr("Write")
                iconName: "message-square"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act("open " + root.part.thread)
            }

            AppButton {
                objectName: "contactLook"
                text: qsTr("Look closer")
                iconName: "search"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act("look " + root.part.who)
            }

            PersonKeys {
                vm: root.vm
                Layout.fillWidth: true
            }
        }
    }
}
