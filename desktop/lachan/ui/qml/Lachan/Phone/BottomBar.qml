pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// Back, home and switch; carries the screen's lower corners.
Rectangle {
    id: root

    required property color ink
    property real corner: Theme.s(34)
    signal back
    signal home
    signal switched

    implicitHeight: Math.max(46, Math.min(Theme.s(46), 60))
    bottomLeftRadius: root.corner
    bottomRightRadius: root.corner

    Row {
        anchors.centerIn: parent
        spacing: Theme.s(32)

        BarKey {
            objectName: "phoneBack"
            name: qsTr("Back")
            iconName: "chevron-left"
            ink: root.ink
            onClicked: root.back()
        }

        BarKey {
            objectName: "phoneHome"
            name: qsTr("Home screen")
            iconName: "circle"
            ink: root.ink
            onClicked: root.home()
        }

        BarKey {
            objectName: "phoneSwitch"
            name: qsTr("Previous app")
            iconName: "square"
            ink: root.ink
            onClicked: root.switched()
        }
    }
}
