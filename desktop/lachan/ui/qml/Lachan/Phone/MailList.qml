pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The mails, newest first.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "mail"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 8
        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            y: Theme.s(8)
            width: area.inner
            spacing: Theme.s(2)

            Repeater {
                id: list

                model: root.vm.letters

                Item {
                    id: letter

                    required property string key
                    required property string name
                    required property string face
                    required property string icon
                    required property string subject
                    required property string when
                    required property int unread

                    width: area.inner
                    implicitHeight: row.implicitHeight

                    PhoneRow {
                        id: row

                        objectName: "letter-" + letter.key
                        title: letter.name
                        sub: letter.subject
                        when: letter.when
                        unread: letter.unread
                        face: letter.face
                        sign: letter.icon
                        width: parent.width
                        onClicked: root.vm.act("open " + letter.key)
                    }
                }
            }

            AppText {
                text: qsTr("No mail here.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                width: area.inner
                topPadding: Theme.s(24)
                visible: list.count === 0
            }
        }
    }
}
