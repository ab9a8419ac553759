pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// The disc of a stop. The learner's own face sits on the one where they are.
Rectangle {
    id: root

    required property string mark
    required property string iconName
    property string face: ""
    property int side: 76

    readonly property bool here: root.face !== ""
    readonly property bool filled: root.mark === "done" || root.here

    implicitWidth: Theme.s(root.side)
    implicitHeight: Theme.s(root.side)
    radius: height / 2
    color: root.filled ? Theme.accent : root.mark === "again" ? Theme.riskSoft : Theme.surface
    border.width: root.filled ? 0 : Theme.s(2.5)
    border.color: root.mark === "again" ? Theme.risk : Theme.edge

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.s(6)
        visible: root.here
        z: -1
        radius: height / 2
        color: Theme.surface
        border.width: Theme.s(3)
        border.color: Theme.accent
    }

    AppIcon {
        anchors.centerIn: parent
        icon: root.iconName
        size: Math.round(root.side * 0.4)
        color: root.filled ? Theme.inkOnAccent : root.mark === "again" ? Theme.risk : Theme.muted
    }

    Rectangle {
        visible: root.here
        x: root.width - width * 0.62
        y: -height * 0.3
        width: Theme.s(root.side * 0.6)
        height: width
        radius: width / 2
        color: Theme.surface

        Avatar {
            anchors.centerIn: parent
            face: root.face
            size: Math.round(root.side * 0.6) - 5
        }
    }
}
