pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The one card that says what to do now.
Card {
    id: root

    required property HomeViewModel vm
    readonly property Item first: root.vm.hasToday ? go : null

    kind: "hero"
    padding: Theme.s(24)
    visible: root.vm.hasToday

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(8)

        RowLayout {
            spacing: Theme.s(6)

            AppText {
                text: root.vm.eyebrow
                kind: "tinystrong"
                color: Theme.heroLabel
                Layout.fillWidth: true
            }

            AppIcon {
                icon: "clock"
                size: 15
                color: Theme.heroLabel
            }

            AppText {
                text: root.vm.heroTime
                kind: "small"
                color: Theme.heroInk
            }
        }

        AppText {
            text: root.vm.heroTitle
            kind: "h2"
            color: Theme.heroInk
            Layout.fillWidth: true
        }

        AppText {
            text: root.vm.heroText
            kind: "small"
            color: Theme.heroLabel
            Layout.fillWidth: true
        }

        AppButton {
            id: go

            objectName: "startToday"
            text: root.vm.heroAction
            hint: root.vm.heroTitle
            kind: "hero"
            iconName: "play"
            large: true
            onClicked: root.vm.startToday()
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(20)
        }

        Tappable {
            id: drop

            objectName: "discard"
            name: qsTr("Let this one go")
            hint: root.vm.heroTitle
            visible: root.vm.canDiscard
            curve: Theme.radius
            ring: Theme.contrast ? Theme.focus : Theme.heroInk
            onClicked: root.vm.discard()
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(4) // clear of the focus ring above

            background: Rectangle {
                radius: Theme.radius
                color: "transparent"
                border.width: Theme.stroke
                border.color: drop.hovered ? Theme.heroInk : Theme.heroLabel
            }

            contentItem: AppText {
                text: drop.name
                kind: "strong"
                color: Theme.heroInk
                spoken: false
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
