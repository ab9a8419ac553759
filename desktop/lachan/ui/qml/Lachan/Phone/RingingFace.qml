pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// The caller's face in rings that swell while it rings; two still rings when motion is reduced.
Item {
    id: root

    required property string face
    required property string icon
    required property bool ringing
    property real phase: 0 // 0 to 1

    readonly property real full: Math.min(root.height, Theme.s(196))
    readonly property real core: root.full * 0.64

    Timer {
        interval: 40
        repeat: true
        running: root.ringing && root.visible && Theme.pulse > 0
        onTriggered: root.phase = (root.phase + 40 / Theme.pulse) % 1
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            readonly property real at: Theme.pulse > 0 && root.ringing ? (root.phase + index / 3) % 1 : (index + 1) / 3

            anchors.centerIn: parent
            width: root.core + (root.full - root.core) * at
            height: width
            radius: width / 2
            color: Theme.contrast ? "transparent" : Qt.rgba(0.31, 0.66, 0.61, 0.34 * (1 - at * 0.85))
            border.width: Theme.contrast ? 2 : 0
            border.color: "#FFFFFF"
            visible: root.ringing && root.core > 40 && (!Theme.contrast || index > 0)
        }
    }

    PhoneFace {
        anchors.centerIn: parent
        face: root.face
        icon: root.icon
        size: Math.round(root.core / Theme.scale)
    }
}
