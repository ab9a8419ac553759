pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The calls, newest first; calling back and the keypad.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "calls"
        Layout.fillWidth: true

        BarKey {
            objectName: "openKeypad"
            name: qsTr("Keypad")
            iconName: "grid-3x3"
            ink: "#FFFFFF"
            onClicked: root.vm.act("open calls/keypad")
        }
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

                model: root.vm.log

                RowLayout {
                    id: entry

                    required property string key
                    required property string who
                    required property string name
                    required property string face
                    required property string icon
                    required property string detail
                    required property string kindIcon

                    width: area.inner
                    spacing: Theme.s(4)

                    PhoneRow {
                        objectName: "log-" + entry.key
                        title: entry.name
                        name: qsTr("%1: look closer").arg(entry.name)
                        sub: entry.detail
                        subIcon: entry.kindIcon
                        subLines: 0
                        face: entry.face
                        sign: entry.icon
                        Layout.fillWidth: true
                        onClicked: root.vm.act("look " + entry.who)
                    }

                    IconButton {
                        objectName: "callBack-" + entry.key
                        name: qsTr("Call %1").arg(entry.name)
                        iconName: "phone"
                        onClicked: root.vm.act("call " + entry.who)
                    }
                }
            }

            AppText {
                text: qsTr("No calls yet.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                width: area.inner
                topPadding: Theme.s(24)
                visible: list.count === 0
            }
        }
    }
}
