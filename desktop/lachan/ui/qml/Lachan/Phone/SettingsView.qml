pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The phone's settings: who may write, the login, the devices signed in, the network, the apps.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property PrivacyPart part: root.vm.privacy

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "settings"
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 8
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(10)
            width: area.inner
            spacing: Theme.s(2)

            SettingHead {
                text: qsTr("Privacy check-up")
            }

            SettingRow {
                objectName: "setFriends"
                title: qsTr("Who may write to me")
                standing: root.part.messages
                sign: "message-circle"
                does: qsTr("Friends only")
                done: root.part.friendsOnly
                Layout.fillWidth: true
                onAsked: root.vm.act("secure friends-only")
            }

            SettingRow {
                objectName: "setTwoStep"
                title: qsTr("Two-step login")
                standing: root.part.login
                sign: "shield-check"
                does: qsTr("Turn on")
                done: root.part.twoStep
                Layout.fillWidth: true
                onAsked: root.vm.act("secure two-step")
            }

            SettingRow {
                objectName: "setPassword"
                title: qsTr("Password")
                standing: root.part.password
                sign: "key-round"
                does: qsTr("Change the password")
                done: root.part.newPassword
                Layout.fillWidth: true
                onAsked: root.vm.act("secure password")
            }

            SettingHead {
                text: qsTr("Devices signed in")
            }

            Repeater {
                model: root.vm.devices

                SettingRow {
                    id: device

                    required property string key
                    required property string label
                    required property string place
                    required property bool here
                    required property bool out

                    objectName: "device-" + device.key
                    title: device.label
                    standing: device.place
                    sign: device.here ? "smartphone" : "monitor-smartphone"
                    does: device.here ? "" : qsTr("Sign out")
                    done: device.out
                    Layout.fillWidth: true
                    onAsked: root.vm.act("secure " + device.key)
                }
            }

            SettingHead {
                text: qsTr("Network")
            }

            AppSwitch {
                objectName: "airplane"
                text: qsTr("Airplane mode")
                detail: qsTr("No calls, no messages, no network")
                on: root.part.offline
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s(12)
                Layout.rightMargin: Theme.s(12)
                onAsked: root.vm.act("airplane")
            }

            SettingHead {
                text: qsTr("Apps installed")
            }

            AppText {
                text: qsTr("Only the apps that came with the phone.")
                kind: "small"
                color: Theme.muted
                leftPadding: Theme.s(12)
                rightPadding: Theme.s(12)
                visible: apps.count === 0
                Layout.fillWidth: true
            }

            Repeater {
                id: apps

                model: root.vm.installed

                SettingRow {
                    id: app

                    required property string key
                    required property string label
                    required property string origin

                    objectName: "installed-" + app.key
                    title: app.label
                    standing: app.origin
                    sign: "package"
                    does: qsTr("Remove")
                    Layout.fillWidth: true
                    onAsked: root.vm.act("uninstall " + app.key)
                }
            }
        }
    }
}
