pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The way out, what this set is, and how far along it is.
Rectangle {
    id: root

    required property CheckViewModel vm
    readonly property real logical: root.width / Theme.scale
    readonly property Item leave: leaveButton

    implicitHeight: Math.max(Theme.s(root.logical < 900 ? 60 : 72), row.implicitHeight + Theme.s(14))
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
            name: qsTr("Leave; it opens here again")
            iconName: "x"
            onClicked: root.vm.leave()

            background: Rectangle {
                radius: Theme.radius
                color: leaveButton.down || leaveButton.hovered ? Theme.line : Theme.sunken
                border.width: Theme.contrast ? Theme.stroke : 0
                border.color: Theme.edge
            }
        }

        AppText {
            text: root.vm.title
            kind: "h3"
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        ProgressSteps {
            name: qsTr("Items of this set")
            count: root.vm.count
            done: root.vm.at
            current: root.vm.at
            visible: root.logical >= 900
            Layout.fillWidth: true
            Layout.preferredWidth: 4
            Layout.maximumWidth: Theme.s(424)
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
