pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// After a bad end: what to do in the first hour, step by step, with the lines to call.
Card {
    id: root

    required property DebriefViewModel vm
    readonly property var steps: root.vm.recovery.steps ?? []
    readonly property Item first: hour.visible ? hour : null

    objectName: "recovery"
    kind: "harm"
    padding: Theme.s(22)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.vm.recovery.title ?? ""

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(12)

        RowLayout {
            spacing: Theme.s(14)

            AppIcon {
                icon: "life-buoy"
                size: 24
                color: Theme.harm
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            ColumnLayout {
                spacing: Theme.s(4)

                AppText {
                    text: root.vm.recovery.title ?? ""
                    kind: "h2"
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.vm.recovery.opening ?? ""
                    Layout.fillWidth: true
                }
            }
        }

        AppButton {
            id: hour

            objectName: "firstHour"
            text: qsTr("Play the first hour")
            hint: root.vm.recovery.title ?? ""
            iconName: "play"
            kind: "primary"
            large: true
            wraps: true
            visible: (root.vm.recovery.play ?? "") !== ""
            onClicked: root.vm.playFirstHour()
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + Theme.s(24)
        }

        Repeater {
            model: root.steps.length

            RowLayout {
                id: step

                required property int index
                readonly property var part: root.steps[step.index] ?? ({})

                spacing: Theme.s(14)
                Layout.fillWidth: true

                Rectangle {
                    radius: height / 2
                    color: Theme.contrast ? Theme.harmSoft : Theme.surface
                    border.width: Theme.stroke
                    border.color: Theme.harm
                    Layout.preferredWidth: Theme.s(28)
                    Layout.preferredHeight: Theme.s(28)
                    Layout.alignment: Qt.AlignTop

                    AppText {
                        anchors.centerIn: parent
                        text: String(step.index + 1)
                        kind: "tinystrong"
                        color: Theme.harm
                        wrapMode: Text.NoWrap
                    }
                }

                AppText {
                    text: step.part.text ?? ""
                    Layout.fillWidth: true
                }

                Chip {
                    objectName: "call-" + text
                    text: step.part.call ?? ""
                    icon: "phone"
                    kind: "harm"
                    color: Theme.contrast ? Theme.harmSoft : Theme.surface
                    visible: text !== ""
                    Layout.alignment: Qt.AlignTop
                }
            }
        }

        AppButton {
            objectName: "help"
            text: qsTr("All help lines")
            iconName: "life-buoy"
            keycap: "F1"
            onClicked: root.vm.askHelp()
            Layout.topMargin: Theme.s(4)
        }
    }
}
