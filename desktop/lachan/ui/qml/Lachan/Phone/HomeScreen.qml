pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The home screen: the clock, what has come, the apps.
ScrollArea {
    id: root

    required property PhoneViewModel vm

    readonly property bool low: root.height < Theme.s(460) // closer together, so that every app is seen

    margin: 14

    ColumnLayout {
        width: root.inner
        height: Math.max(implicitHeight, root.height - Theme.s(root.pad))
        spacing: Theme.s(root.low ? 6 : 18)

        AppText {
            text: root.vm.shell.time
            kind: "display"
            font.pixelSize: Math.min(Theme.s(root.low ? 40 : 52), root.inner / 3)
            font.weight: Font.Medium
            lineHeight: Math.round(font.pixelSize * 1.2)
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            spoken: false
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(root.low ? 4 : 14)
        }

        NoteStack {
            vm: root.vm
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        Grid {
            id: grid

            readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

            spacing: Theme.s(6)
            Layout.fillWidth: true
            columns: Math.max(2, Math.min(4, Math.floor(width / Theme.s(74))))

            Repeater {
                model: root.vm.apps

                Item {
                    id: app

                    required property string key
                    required property string name
                    required property string spoken
                    required property string icon
                    required property int unread

                    width: grid.cell
                    implicitHeight: tile.implicitHeight

                    AppKey {
                        id: tile

                        objectName: "app-" + app.key
                        app: app.key
                        label: app.name
                        name: app.spoken
                        sign: app.icon
                        unread: app.unread
                        width: parent.width
                        onClicked: root.vm.act("open " + app.key)
                    }
                }
            }
        }
    }
}
