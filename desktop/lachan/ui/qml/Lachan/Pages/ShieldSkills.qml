pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Each family that was practised, in words and numbers; what needs something stands first.
SettingsCard {
    id: root

    required property ShieldViewModel vm

    title: qsTr("What I hold")
    icon: "shield-check"
    Layout.fillHeight: false

    AppButton {
        objectName: "boost"
        text: qsTr("Practise what is due")
        kind: "primary"
        iconName: "repeat"
        visible: root.vm.due > 0
        onClicked: root.vm.boost()
        Layout.fillWidth: true
    }

    AppText {
        objectName: "noSkills"
        text: qsTr("Nothing practised yet. After the first set or call, each kind of scam has its line here.")
        color: Theme.muted
        visible: list.count === 0
        Layout.fillWidth: true
    }

    Repeater {
        id: list

        model: root.vm.skills

        ColumnLayout {
            id: skill

            required property int index
            required property string key
            required property string name
            required property string standing
            required property string icon
            required property string chip
            required property string counts
            required property string when

            spacing: Theme.s(4)
            Layout.fillWidth: true

            Rectangle {
                visible: skill.index > 0
                color: Theme.line
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.hairline
                Layout.bottomMargin: Theme.s(8)
            }

            Flow {
                spacing: Theme.s(10)
                Layout.fillWidth: true

                AppText {
                    width: Math.min(implicitWidth, parent.width)
                    text: skill.name
                    kind: "h3"
                }

                Chip {
                    text: skill.chip
                    icon: skill.icon
                    kind: skill.standing === "held" ? "safe" : skill.standing === "learning" ? "quiet" : "risk"
                }
            }

            AppText {
                text: skill.counts
                kind: "small"
                Layout.fillWidth: true
            }

            AppText {
                text: skill.when
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "badge-" + skill.key
                text: qsTr("Save the badge")
                hint: skill.name
                iconName: "badge-check"
                visible: skill.standing === "held"
                onClicked: root.vm.saveBadge(skill.key)
            }
        }
    }
}
