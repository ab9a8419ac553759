pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models

// Mute, speaker, keypad, hang up.
RowLayout {
    id: root

    required property PhoneViewModel vm
    required property bool padOpen
    property int size: 58
    property bool wordless: false
    property bool speaker: false
    signal padAsked

    spacing: 0

    CallKey {
        objectName: "mute"
        name: root.vm.call.muted ? qsTr("Unmute") : qsTr("Mute")
        iconName: root.vm.call.muted ? "mic" : "mic-off"
        lit: root.vm.call.muted
        size: root.size
        wordless: root.wordless
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.vm.act("mute")
    }

    CallKey {
        objectName: "speaker"
        name: qsTr("Speaker")
        hint: root.speaker ? qsTr("on") : qsTr("off")
        iconName: "volume-2"
        lit: root.speaker
        size: root.size
        wordless: root.wordless
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.speaker = !root.speaker
    }

    CallKey {
        objectName: "pad"
        name: qsTr("Keypad")
        iconName: "grid-3x3"
        lit: root.padOpen
        size: root.size
        wordless: root.wordless
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.padAsked()
    }

    CallKey {
        objectName: "hangUp"
        name: qsTr("Hang up")
        iconName: "phone-off"
        kind: "hangup"
        size: root.size
        wordless: root.wordless
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.vm.act("hang_up")
    }
}
