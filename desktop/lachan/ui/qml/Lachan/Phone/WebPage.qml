pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// A stand-in for the page behind a link: fields and a key that are only drawn, under the mark.
Rectangle {
    id: root

    implicitHeight: column.implicitHeight + Theme.s(36)
    radius: Theme.radius
    color: Theme.contrast ? "#000000" : Theme.bg
    border.width: Theme.hairline
    border.color: Theme.line
    clip: true

    Column {
        id: column

        x: Theme.s(18)
        y: Theme.s(18)
        width: root.width - 2 * x
        spacing: Theme.s(12)

        Rectangle {
            width: parent.width * 0.7
            height: Theme.s(18)
            radius: Theme.s(6)
            color: Theme.line
        }

        Repeater {
            model: 3

            Rectangle {
                width: column.width
                height: Theme.s(38)
                radius: Theme.radiusKey
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.s(40)
            radius: Theme.radiusKey
            color: Theme.sunken
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.line
        }

        AppText {
            text: qsTr("The page asks for details. It is only drawn here: nothing can be filled in, nothing is sent.")
            kind: "small"
            color: Theme.muted
            width: parent.width
        }
    }

    SimulatedMark {
        anchors.centerIn: parent
        across: root.width
        color: Theme.dark ? Qt.alpha(Theme.risk, 0.45) : Theme.simulated
    }
}
