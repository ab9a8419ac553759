pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Hear the last line again; sound on and off. The captions stay in any case.
Row {
    id: root

    required property PhoneViewModel vm
    required property AppViewModel app
    readonly property bool on: root.app.settings.sound

    spacing: Theme.s(4)

    IconButton {
        objectName: "sayAgain"
        name: qsTr("Hear the last line again")
        iconName: "rotate-ccw"
        visible: root.on
        onClicked: root.vm.sayAgain()
    }

    IconButton {
        objectName: "soundSwitch"
        name: root.on ? qsTr("Turn the sound off") : qsTr("Turn the sound on")
        iconName: root.on ? "volume-2" : "volume-x"
        onClicked: root.app.settings.chooseSound(!root.on)
    }
}
