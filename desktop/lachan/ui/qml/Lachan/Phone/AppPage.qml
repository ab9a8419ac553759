pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An app before it is installed, from the store or handed on: who made it, where it is from, what it may do.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property AppPart part: root.vm.app

    spacing: 0

    AppHead {
        title: root.part.handed ? qsTr("Install an app") : root.vm.shell.appName
        app: "store"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        pad: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(16)
            width: area.inner
            spacing: Theme.s(12)

            RowLayout {
                spacing: Theme.s(14)
                Layout.fillWidth: true

                AppTile {
                    app: "store"
                    icon: "app-window"
                    size: Theme.roomy ? 40 : 56
                    Layout.alignment: Qt.AlignTop
                }

                ColumnLayout {
                    spacing: Theme.s(2)
                    Layout.fillWidth: true

                    AppText {
                        objectName: "appName"
                        text: root.part.name
                        kind: "h2"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: qsTr("Made by %1").arg(root.part.maker)
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }

            RowLayout {
                spacing: Theme.s(10)
                Layout.fillWidth: true

                AppIcon {
                    icon: root.part.handed ? "paperclip" : "shopping-bag"
                    size: 18
                    color: Theme.muted
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s(1)
                }

                AppText {
                    objectName: "appSource"
                    text: root.part.source
                    kind: "small"
                    Layout.fillWidth: true
                }
            }

            Card {
                padding: Theme.s(14)
                Layout.fillWidth: true

                PermissionList {
                    vm: root.vm
                    width: parent.width
                }
            }

            AppButton {
                objectName: "lookApp"
                text: qsTr("Look closer")
                iconName: "search"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act("look " + root.part.app)
            }

            AppButton {
                objectName: "install"
                text: qsTr("Install")
                iconName: "download"
                wraps: true
                startAligned: true
                visible: root.part.installs !== ""
                Layout.fillWidth: true
                onClicked: root.vm.act(root.part.installs)
            }

            AppButton {
                objectName: "uninstall"
                text: qsTr("Remove the app")
                iconName: "trash-2"
                wraps: true
                startAligned: true
                visible: root.part.removes !== ""
                Layout.fillWidth: true
                onClicked: root.vm.act(root.part.removes)
            }

            AppButton {
                objectName: "notNow"
                text: root.part.installed ? qsTr("Back") : qsTr("Not now")
                iconName: root.part.installed ? "arrow-left" : "x"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act(root.part.away)
            }
        }
    }
}
