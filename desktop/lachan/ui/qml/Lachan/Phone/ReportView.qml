pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The report centre: the ways to report, and that nothing leaves this computer.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "report"
        Layout.fillWidth: true
    }

    PracticeNote {
        text: sent.count > 0 ? qsTr("Practice only: nothing was sent.") : qsTr("Practice only: nothing is sent from here.")
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 14
        pad: 16
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(14)
            width: area.inner
            spacing: Theme.s(10)

            AppText {
                text: qsTr("You have reported")
                kind: "h3"
                visible: sent.count > 0
                Layout.fillWidth: true
            }

            Repeater {
                id: sent

                model: root.vm.reportsSent

                RowLayout {
                    id: done

                    required property string text
                    required property string icon

                    spacing: Theme.s(10)
                    Layout.fillWidth: true

                    AppIcon {
                        icon: done.icon
                        size: 18
                        color: Theme.muted
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    AppText {
                        text: done.text
                        Layout.fillWidth: true
                    }
                }
            }

            Repeater {
                model: root.vm.reportChannels

                KeyLine {
                    id: channel

                    required property string key
                    required sub
                    required sign

                    objectName: channel.key
                    Layout.fillWidth: true
                    onClicked: root.vm.act(channel.key)
                }
            }

            AppText {
                text: qsTr("A text to 156 or 5656")
                kind: "h3"
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)
            }

            ReportForm {
                vm: root.vm
                Layout.fillWidth: true
            }
        }
    }
}
