pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A forged document. It always carries the mark across it, and its seal is no real one.
Rectangle {
    id: root

    required property string title
    required property string lines
    property bool small: false // in a conversation; the sheet shows it at full size

    implicitHeight: column.implicitHeight + Theme.s(root.small ? 84 : 112)
    radius: Theme.s(12)
    color: Theme.contrast ? "#000000" : "#F7F0DC"
    border.width: Theme.hairline
    border.color: Theme.contrast ? "#FFFFFF" : "#D8C9A0"
    clip: true

    Column {
        id: column

        x: Theme.s(root.small ? 12 : 16)
        y: Theme.s(16)
        width: root.width - 2 * x
        spacing: Theme.s(root.small ? 3 : 6)

        AppText {
            text: root.title
            kind: root.small ? "h3" : "h2"
            color: Theme.contrast ? "#FFFFFF" : "#7A1F1F"
            horizontalAlignment: Text.AlignHCenter
            bottomPadding: Theme.s(6)
            width: parent.width
            spoken: !root.small
        }

        AppText {
            text: root.lines
            kind: root.small ? "tiny" : "body"
            color: Theme.contrast ? "#FFFFFF" : "#2E2A22"
            width: parent.width
            spoken: !root.small
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s(14)
        width: Theme.s(root.small ? 54 : 72)
        height: width
        radius: width / 2
        rotation: -8
        color: "transparent"
        border.width: Theme.s(2.4)
        border.color: Theme.contrast ? "#FFFFFF" : "#B8443C"

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.s(6)
            radius: width / 2
            color: "transparent"
            border.width: 1
            border.color: parent.border.color

            AppText {
                anchors.centerIn: parent
                text: "000"
                kind: "tinystrong"
                color: Theme.contrast ? "#FFFFFF" : "#B8443C"
                spoken: false
            }
        }
    }

    SimulatedMark {
        anchors.centerIn: parent
        across: root.width
    }
}
