pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One line under the reader's eyes: who says it, in which situation, record, listen, on to the next.
SettingsCard {
    id: root

    required property VoicesViewModel vm
    readonly property RecordingViewModel booth: root.vm.booth

    title: root.vm.title
    icon: "mic"

    AppText {
        text: root.vm.scene
        kind: "small"
        color: Theme.muted
        Layout.fillWidth: true
    }

    AppText {
        objectName: "boothPerson"
        text: qsTr("%1, line %2 of %3").arg(root.booth?.person ?? "").arg(root.booth?.place ?? 0).arg(root.booth?.count ?? 0)
        kind: "strong"
        Layout.fillWidth: true
    }

    AppText {
        objectName: "boothText"
        text: root.booth?.text ?? ""
        kind: "h2"
        Layout.fillWidth: true
    }

    Rectangle {
        color: Theme.sunken
        radius: height / 2
        visible: root.booth?.recording ?? false
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.s(12)
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("Loudness")

        Rectangle {
            width: parent.width * Math.min(100, root.booth?.level ?? 0) / 100
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            objectName: "boothRecord"
            text: root.booth?.recording ? qsTr("Stop") : root.booth?.taken ? qsTr("Record again") : qsTr("Record")
            iconName: root.booth?.recording ? "square" : "mic"
            kind: "primary"
            onClicked: root.vm.record()
        }

        AppButton {
            objectName: "boothListen"
            text: qsTr("Listen")
            iconName: "volume-2"
            enabled: (root.booth?.taken ?? false) && !root.booth?.recording
            onClicked: root.booth.listen()
        }

        AppButton {
            objectName: "boothPrevious"
            text: qsTr("Line before")
            iconName: "arrow-left"
            enabled: (root.booth?.place ?? 0) > 1 && !root.booth?.recording
            onClicked: root.booth.step(-1)
        }

        AppButton {
            objectName: "boothNext"
            text: qsTr("Next line")
            iconName: "arrow-right"
            enabled: (root.booth?.place ?? 0) < (root.booth?.count ?? 0) && !root.booth?.recording
            onClicked: root.booth.step(1)
        }

        AppButton {
            objectName: "boothClose"
            text: qsTr("Done with this one")
            iconName: "check"
            onClicked: root.vm.close()
        }
    }
}
