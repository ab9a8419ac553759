pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The screenshots kept as evidence.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property bool some: pictures.count > 0

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "gallery"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(14)
            width: area.inner
            spacing: Theme.s(12)

            AppText {
                text: qsTr("Screenshots")
                kind: "h3"
                visible: root.some
                Layout.fillWidth: true
            }

            Grid {
                id: grid

                readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)

                spacing: Theme.s(10)
                columns: width / Theme.scale > 250 ? 2 : 1
                visible: root.some
                Layout.fillWidth: true

                Repeater {
                    id: pictures

                    model: root.vm.shots

                    ShotKey {
                        width: grid.cell
                        onClicked: root.vm.act("open " + key)
                    }
                }
            }

            AppButton {
                objectName: "showEvidence"
                text: qsTr("To show an adult or the police")
                iconName: "file-text"
                wraps: true
                startAligned: true
                visible: root.some
                Layout.fillWidth: true
                onClicked: root.vm.act("open gallery/show")
            }

            AppIcon {
                icon: "images"
                size: 48
                color: Theme.muted
                visible: !root.some
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.s(40)
            }

            AppText {
                text: qsTr("No screenshots yet. Whatever you keep will be here, with the time it was taken.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                visible: !root.some
                Layout.fillWidth: true
            }
        }
    }
}
