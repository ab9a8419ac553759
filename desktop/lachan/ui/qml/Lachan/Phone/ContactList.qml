pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The saved people.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "contacts"
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
                model: root.vm.people

                Item {
                    id: person

                    required property string key
                    required property string name
                    required property string number
                    required property string face
                    required property string icon

                    width: area.inner
                    implicitHeight: row.implicitHeight

                    PhoneRow {
                        id: row

                        objectName: "contact-" + person.key
                        title: person.name
                        sub: person.number
                        subLines: 0
                        face: person.face
                        sign: person.icon
                        width: parent.width
                        onClicked: root.vm.act("open contacts/" + person.key)
                    }
                }
            }
        }
    }
}
