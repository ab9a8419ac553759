pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Everything kept, in the order of time: what one would put before an adult or the police.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "gallery"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 8
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(14)
            width: area.inner
            spacing: Theme.s(6)

            AppText {
                text: qsTr("To show an adult or the police")
                kind: "h3"
                leftPadding: Theme.s(12)
                rightPadding: Theme.s(12)
                Layout.fillWidth: true
            }

            AppText {
                text: list.count > 0 ? qsTr("All that was kept, oldest first. The times are the phone's own.") : qsTr("Nothing has been kept yet.")
                kind: "small"
                color: Theme.muted
                leftPadding: Theme.s(12)
                rightPadding: Theme.s(12)
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s(4)
            }

            Repeater {
                id: list

                model: root.vm.shots

                PhoneRow {
                    id: row

                    required property string key
                    required property string who
                    required property string line
                    required sign
                    required title
                    required when

                    objectName: "evidence-" + row.key
                    sub: row.who !== "" ? row.who + ": " + row.line : row.line
                    subLines: 0
                    Layout.fillWidth: true
                    onClicked: root.vm.act("open " + row.key)
                }
            }
        }
    }
}
