pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Sound, its volume, and whether callers are heard: changed at once. Captions stay in any case.
ColumnLayout {
    id: root

    required property SettingsViewModel settings

    spacing: Theme.s(16)

    AppSwitch {
        objectName: "sound"
        text: qsTr("Sound")
        detail: qsTr("Rings, messages and voices. Captions are always there.")
        on: root.settings.sound
        onAsked: on => root.settings.chooseSound(on)
        Layout.fillWidth: true
    }

    AppSwitch {
        objectName: "voice"
        text: qsTr("Callers' voices")
        detail: qsTr("Read aloud by the computer, or by people where someone has lent a voice.")
        on: root.settings.voice
        onAsked: on => root.settings.chooseVoice(on)
        Layout.fillWidth: true
    }

    AppText {
        text: qsTr("Volume")
        kind: "strong"
        Layout.fillWidth: true
    }

    SegmentRow {
        objectName: "volume"
        name: qsTr("Volume")
        current: String(root.settings.volume)
        options: root.settings.volumes.map(percent => ({
                    "value": String(percent),
                    "label": percent + "%"
                }))
        onChosen: value => root.settings.chooseVolume(Number(value))
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s(8)
    }
}
