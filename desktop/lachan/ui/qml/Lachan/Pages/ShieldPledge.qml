pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The pledge, in three lines; made here and now, and taken back as easily.
SettingsCard {
    id: root

    required property ShieldViewModel vm

    title: qsTr("My pledge")
    icon: "heart-handshake"
    Layout.fillHeight: false

    Repeater {
        model: root.vm.pledgeLines

        RowLayout {
            id: line

            required property int index
            required property string modelData

            spacing: Theme.s(12)
            Layout.fillWidth: true

            Keycap {
                keyName: String(line.index + 1)
                Layout.alignment: Qt.AlignTop
            }

            AppText {
                text: line.modelData
                Layout.fillWidth: true
            }
        }
    }

    AppSwitch {
        objectName: "pledge"
        text: qsTr("I make this pledge")
        detail: root.vm.pledgedWords
        on: root.vm.isPledged
        onAsked: on => root.vm.pledge(on)
        Layout.fillWidth: true
    }
}
