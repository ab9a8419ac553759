pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The app store: what can be had, what is on the phone.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "store"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 12
        pad: 12
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(12)
            width: area.inner
            spacing: Theme.s(8)

            Repeater {
                model: root.vm.store

                KeyLine {
                    id: entry

                    required property string key
                    required sub
                    required sign
                    required app

                    objectName: "store-" + entry.key
                    Layout.fillWidth: true
                    onClicked: root.vm.act("open " + entry.key)
                }
            }
        }
    }
}
