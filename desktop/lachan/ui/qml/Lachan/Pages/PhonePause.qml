pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Stops the phone's clock and lets it go on.
IconButton {
    id: root

    required property PhoneViewModel vm
    readonly property bool paused: root.vm.story.stage === "paused"

    objectName: "pause"
    name: root.paused ? qsTr("Go on") : qsTr("Pause")
    iconName: root.paused ? "play" : "pause"
    ink: Theme.text
    enabled: root.paused || root.vm.story.stage === "live"
    onClicked: root.vm.pause()

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.line : Theme.sunken
        border.width: Theme.contrast ? Theme.stroke : 0
        border.color: Theme.edge
    }
}
