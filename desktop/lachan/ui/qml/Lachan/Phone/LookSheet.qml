pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Looking closer at a person, a link or a paper, or the page that an opened link shows.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property SheetPart part: root.vm.sheet
    readonly property string kind: root.part.kind

    color: Theme.surface
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.s(8)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s(18)
            Layout.rightMargin: Theme.s(8)
            Layout.topMargin: Theme.s(6)
            Layout.bottomMargin: Theme.s(4)

            AppText {
                id: heading

                text: root.kind === "page" ? qsTr("A page on the web") : root.kind === "qr" ? qsTr("What the code holds") : qsTr("Looking closer")
                kind: "h3"
                Layout.fillWidth: true
            }

            IconButton {
                objectName: "sheetClose"
                name: qsTr("Close")
                iconName: "x"
                onClicked: root.vm.act("open close")
            }
        }

        ScrollArea {
            id: area

            margin: 16
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                y: Theme.s(4)
                width: area.inner
                spacing: Theme.s(12)

                QrPicture {
                    picture: root.part.picture
                    across: 130
                    visible: root.kind === "qr"
                    Layout.alignment: Qt.AlignHCenter
                }

                AppText {
                    objectName: "qrSays"
                    text: root.part.body
                    kind: "smallstrong"
                    horizontalAlignment: Text.AlignHCenter
                    visible: root.kind === "qr"
                    Layout.fillWidth: true
                }

                SheetPerson {
                    vm: root.vm
                    visible: root.part.title !== "" && ["person", "mail", "app", "account", "qr"].includes(root.kind)
                    Layout.fillWidth: true
                }

                AddressBox {
                    host: root.part.address
                    path: root.part.path
                    visible: root.part.address !== ""
                    Layout.fillWidth: true
                }

                PaperSheet {
                    objectName: "paper"
                    title: root.part.title
                    lines: root.part.body
                    visible: root.kind === "paper"
                    Layout.fillWidth: true
                }

                PermissionList {
                    vm: root.vm
                    visible: root.kind === "app"
                    Layout.fillWidth: true
                }

                WebPage {
                    visible: root.kind === "page"
                    Layout.fillWidth: true
                }

                Card {
                    kind: "sunken"
                    padding: Theme.s(14)
                    visible: root.part.about !== ""
                    Layout.fillWidth: true

                    AppText {
                        objectName: "sheetAbout"
                        text: root.part.about
                        width: parent.width
                    }
                }

                Repeater {
                    model: root.vm.sheetKeys

                    AppButton {
                        id: key

                        required property string key
                        required property string title
                        required property string sign

                        objectName: "sheet-" + key.key
                        text: key.title
                        iconName: key.sign
                        wraps: true
                        startAligned: true
                        Layout.fillWidth: true
                        onClicked: root.vm.act(key.key)
                    }
                }

                PersonKeys {
                    vm: root.vm
                    visible: root.kind === "person"
                    Layout.fillWidth: true
                }
            }
        }
    }
}
