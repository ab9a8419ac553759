pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What has come and was not yet looked at. `live` false: on the locked screen they only show.
Column {
    id: root

    required property PhoneViewModel vm
    property bool live: true

    spacing: Theme.s(8)

    Repeater {
        model: root.vm.notes

        Item {
            id: note

            required property string key
            required property string app
            required property string title
            required property string text

            width: root.width
            implicitHeight: card.implicitHeight

            ListKey {
                id: card

                objectName: "note-" + note.key
                name: note.title + ": " + note.text
                width: parent.width
                implicitHeight: row.implicitHeight + Theme.s(22)
                padding: Theme.s(11)
                enabled: root.live
                onClicked: root.vm.act("open " + note.key)

                background: Rectangle {
                    radius: Theme.radiusCard
                    color: card.down || card.hovered ? Theme.sunken : Theme.surface
                    border.width: Theme.hairline
                    border.color: Theme.line
                }

                contentItem: RowLayout {
                    id: row

                    spacing: Theme.s(12)

                    AppTile {
                        app: note.app
                        icon: ({
                                "calls": "phone-missed",
                                "chat": "message-circle",
                                "mail": "mail"
                            })[note.app] ?? "message-square"
                        size: Theme.roomy ? 32 : 40
                        Layout.alignment: Qt.AlignTop
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        AppText {
                            text: note.title
                            kind: "smallstrong"
                            spoken: false
                            Layout.fillWidth: true
                        }

                        AppText {
                            objectName: "preview"
                            text: note.text
                            kind: "small"
                            color: Theme.muted
                            spoken: false
                            maximumLineCount: 2
                            elide: Text.ElideRight
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }
}
