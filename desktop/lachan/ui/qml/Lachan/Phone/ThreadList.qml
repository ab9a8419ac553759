pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The conversations of Messages or Nhắn, newest first.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: root.vm.shell.app
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

                model: root.vm.threads

                Item {
                    id: thread

                    required property string key
                    required property string name
                    required property string last
                    required property string when
                    required property int unread
                    required property string face
                    required property string icon

                    width: area.inner
                    implicitHeight: row.implicitHeight

                    PhoneRow {
                        id: row

                        objectName: "thread-" + thread.key
                        title: thread.name
                        sub: thread.last
                        when: thread.when
                        unread: thread.unread
                        face: thread.face
                        sign: thread.icon
                        width: parent.width
                        onClicked: root.vm.act("open " + thread.key)
                    }
                }
            }

            AppText {
                text: qsTr("No messages here yet.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                width: area.inner
                topPadding: Theme.s(24)
                visible: list.count === 0
            }
        }
    }
}
