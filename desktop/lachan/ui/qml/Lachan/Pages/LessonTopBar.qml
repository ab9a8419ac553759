pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The way out, what is being read, and how far along it is.
Rectangle {
    id: root

    required property LessonViewModel vm
    readonly property real logical: root.width / Theme.scale
    readonly property Item leave: leaveButton

    implicitHeight: Math.max(Theme.s(72), row.implicitHeight + Theme.s(16))
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s(24)
        width: parent.width - Theme.s(48)
        spacing: Theme.s(16)

        IconButton {
            id: leaveButton

            objectName: "leave"
            name: qsTr("Leave the lesson")
            iconName: "arrow-left"
            onClicked: root.vm.leave()

            background: Rectangle {
                radius: Theme.radius
                color: leaveButton.down || leaveButton.hovered ? Theme.line : Theme.sunken
                border.width: Theme.contrast ? Theme.stroke : 0
                border.color: Theme.edge
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 3

            AppText {
                text: root.vm.where
                kind: "tiny"
                color: Theme.muted
                Layout.fillWidth: true
            }

            AppText {
                text: root.vm.title
                kind: "h3"
                Layout.fillWidth: true
            }
        }

        ProgressSteps {
            name: qsTr("Steps of the lesson")
            count: root.vm.count
            done: root.vm.step
            current: root.vm.step
            visible: root.logical >= 900
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.maximumWidth: Theme.s(384)
        }

        AppText {
            text: root.vm.pace
            kind: "small"
            color: Theme.muted
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }
    }
}
