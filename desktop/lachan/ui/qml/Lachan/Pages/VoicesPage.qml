pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Lending a voice: the scenarios to read, the line under the reader's eyes, and the pack made of it all.
PageFrame {
    id: root

    required property VoicesViewModel vm
    readonly property Item firstControl: back

    title: qsTr("Lend your voice")
    subtitle: qsTr("Read the callers' lines aloud. Whatever is read replaces the computer's voice on this machine.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    Banner {
        objectName: "voicesTold"
        width: Math.min(parent.width, implicitWidth)
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
    }

    VoiceBooth {
        width: parent.width
        vm: root.vm
        visible: root.vm.reading
    }

    SettingsCard {
        width: parent.width
        title: qsTr("What there is to read")
        icon: "book-open"

        AppText {
            text: qsTr("Reading the scenarios…")
            color: Theme.muted
            visible: root.vm.busy && parts.count === 0
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "voicesBuild"
            text: qsTr("Use what was recorded")
            iconName: "check"
            enabled: !root.vm.busy
            onClicked: root.vm.build()
        }

        Repeater {
            id: parts

            model: root.vm.rows

            RowLayout {
                id: part

                required property string key
                required property string title
                required property int taken
                required property int count

                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppText {
                    text: part.title
                    kind: "strong"
                    Layout.fillWidth: true
                }

                AppText {
                    text: qsTr("%1 of %2").arg(part.taken).arg(part.count)
                    kind: "small"
                    color: part.taken === part.count ? Theme.accentInk : Theme.muted
                }

                AppButton {
                    objectName: "voicesOpen"
                    text: qsTr("Read")
                    hint: part.title
                    iconName: "mic"
                    onClicked: root.vm.open(part.key)
                }
            }
        }
    }
}
