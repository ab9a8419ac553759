pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The way out, what was played, and the two ways on.
Rectangle {
    id: root

    required property DebriefViewModel vm
    readonly property bool slim: root.width / Theme.scale < 860 // the buttons go below
    readonly property bool thin: root.width / Theme.scale < 600 // one under the other
    readonly property bool hourFirst: (root.vm.recovery.play ?? "") !== ""
    readonly property Item goOn: onward

    implicitHeight: Math.max(Theme.s(72), row.implicitHeight + Theme.s(20))
    color: Theme.surface

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    GridLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s(24)
        width: parent.width - Theme.s(48)
        columns: root.slim ? 2 : 3
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(12)

        IconButton {
            id: leave

            objectName: "leave"
            name: qsTr("Back to the home page")
            iconName: "arrow-left"
            onClicked: root.vm.goOn()

            background: Rectangle {
                radius: Theme.radius
                color: leave.down || leave.hovered ? Theme.line : Theme.sunken
                border.width: Theme.contrast ? Theme.stroke : 0
                border.color: Theme.edge
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: qsTr("Looking back")
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

        GridLayout {
            columns: root.thin ? 1 : 3
            columnSpacing: Theme.s(12)
            rowSpacing: Theme.s(8)
            uniformCellWidths: root.slim
            Layout.columnSpan: root.slim ? 2 : 1
            Layout.fillWidth: root.slim

            AppButton {
                objectName: "together"
                text: root.vm.together ? qsTr("Swap roles") : qsTr("Read together")
                hint: qsTr("One reads the caller's lines, the other holds the phone")
                iconName: "users"
                onClicked: root.vm.readTogether()
                Layout.fillWidth: root.slim
                Layout.fillHeight: true
            }

            AppButton {
                objectName: "again"
                text: qsTr("Play again")
                hint: qsTr("With new details")
                iconName: "repeat"
                onClicked: root.vm.again()
                Layout.fillWidth: root.slim
                Layout.fillHeight: true
            }

            AppButton {
                id: onward

                objectName: "goOn"
                text: qsTr("Go on")
                iconName: "arrow-right"
                kind: root.hourFirst ? "line" : "primary"
                onClicked: root.vm.goOn()
                Layout.fillWidth: root.slim
                Layout.fillHeight: true
            }
        }
    }
}
