pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models

// Mute, camera, speaker, hang up.
RowLayout {
    id: root

    required property PhoneViewModel vm
    property int size: 58
    property bool wordless: false
    property bool speaker: true

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
        objectName: "camera"
        name: root.vm.video.filmed ? qsTr("Turn your camera off") : qsTr("Turn your camera on")
        label: qsTr("Camera")
        iconName: root.vm.video.filmed ? "video" : "video-off"
        lit: root.vm.video.filmed
        size: root.size
        wordless: root.wordless
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        onClicked: root.vm.act(root.vm.video.filmed ? "camera_off" : "camera")
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
