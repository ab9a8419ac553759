pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The veiled survey: only the number of true sentences is kept, so that nobody can tell which.
SettingsCard {
    id: root

    required property SurveyViewModel vm

    title: qsTr("One number, and nobody knows which")
    icon: "eye-off"
    visible: root.vm.asked
    Layout.fillWidth: true
    Layout.fillHeight: false

    AppText {
        text: qsTr("Count how many of these are true for you. Only the number is kept: neither your teacher nor this app can tell which.")
        Layout.fillWidth: true
    }

    Repeater {
        model: root.vm.lines

        RowLayout {
            id: sentence

            required property string modelData

            spacing: Theme.s(10)
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Theme.s(6)
                implicitHeight: Theme.s(6)
                radius: Theme.s(3)
                color: Theme.accent
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(9)
            }

            AppText {
                text: sentence.modelData
                Layout.fillWidth: true
            }
        }
    }

    Flow {
        spacing: Theme.s(8)
        Layout.fillWidth: true

        Repeater {
            model: root.vm.lines.length + 1

            AppButton {
                required property int index

                objectName: "survey-" + index
                text: index
                hint: qsTr("%n sentence(s) are true for me", "", index)
                onClicked: root.vm.answer(index)
            }
        }
    }
}
