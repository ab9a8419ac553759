pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The page of somebody in the chat app: how old the account is, who else knows them, what is on it.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property ProfilePart part: root.vm.profile
    readonly property bool open: root.part.since !== ""

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "chat"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(18)
            width: area.inner
            spacing: Theme.s(6)

            PhoneFace {
                face: root.part.face
                icon: root.part.icon
                size: 92
                Layout.alignment: Qt.AlignHCenter
            }

            AppText {
                objectName: "profileName"
                text: root.part.name
                kind: "h2"
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            AppText {
                text: root.part.handle
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: root.part.known
                kind: "small"
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Card {
                kind: "sunken"
                padding: Theme.s(14)
                visible: root.open
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)

                ColumnLayout {
                    width: parent.width
                    spacing: Theme.s(8)

                    ShotFact {
                        icon: "calendar-check"
                        words: root.part.since
                        Layout.fillWidth: true
                    }

                    ShotFact {
                        icon: "users"
                        words: qsTr("Friends: %1").arg(root.part.friends)
                        Layout.fillWidth: true
                    }

                    ShotFact {
                        icon: "images"
                        words: qsTr("Photos and posts: %1").arg(root.part.posts)
                        Layout.fillWidth: true
                    }
                }
            }

            AppText {
                objectName: "profileAbout"
                text: root.open ? root.part.about : qsTr("There is nothing on this page yet.")
                visible: text !== ""
                color: root.open ? Theme.text : Theme.muted
                horizontalAlignment: root.open ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(6)
            }

            PersonKeys {
                vm: root.vm
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)
            }
        }
    }
}
