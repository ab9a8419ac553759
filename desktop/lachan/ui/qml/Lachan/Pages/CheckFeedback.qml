pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What it was, what there was to see, and how to verify the next one. Nobody is blamed.
ColumnLayout {
    id: root

    required property CheckViewModel vm
    readonly property Item first: next

    spacing: Theme.s(14)

    RowLayout {
        spacing: Theme.s(14)

        Rectangle {
            radius: Theme.radiusCard
            color: root.vm.scam ? Theme.riskSoft : Theme.safeSoft
            border.width: Theme.contrast ? 2 : 0
            border.color: root.vm.scam ? Theme.risk : Theme.safe
            Layout.preferredWidth: Theme.s(56)
            Layout.preferredHeight: Theme.s(56)
            Layout.alignment: Qt.AlignTop

            AppIcon {
                anchors.centerIn: parent
                icon: root.vm.scam ? "triangle-alert" : "shield-check"
                size: 30
                color: root.vm.scam ? Theme.risk : Theme.accentInk
            }
        }

        AppText {
            objectName: "verdict"
            text: root.vm.verdict
            kind: "h2"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
    }

    AppText {
        objectName: "why"
        text: root.vm.why
        Layout.fillWidth: true
    }

    Card {
        padding: Theme.s(16)
        visible: signs.count > 0
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(14)

            Repeater {
                id: signs

                model: root.vm.signs

                CheckSign {
                    Layout.fillWidth: true
                }
            }
        }
    }

    Card {
        kind: "safe"
        padding: Theme.s(16)
        Layout.fillWidth: true

        RowLayout {
            anchors.fill: parent
            spacing: Theme.s(12)

            AppIcon {
                icon: "search"
                size: 22
                color: Theme.accentInk
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.s(2)

                AppText {
                    text: qsTr("How to verify")
                    kind: "h3"
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "verify"
                    text: root.vm.verify
                    Layout.fillWidth: true
                }
            }
        }
    }

    AppButton {
        id: next

        objectName: "next"
        text: root.vm.at + 1 < root.vm.count ? qsTr("Next") : qsTr("How it went")
        kind: "primary"
        iconName: "arrow-right"
        large: true
        onClicked: root.vm.forward()
        Layout.fillWidth: true
    }
}
