pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The learner's own two counts; an invitation while there is nothing to count.
Card {
    id: root

    required property HomeViewModel vm
    readonly property bool counted: root.vm.scams + root.vm.genuine > 0

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(12)

        AppText {
            text: qsTr("Your shield")
            kind: "h3"
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s(14)
            visible: !root.counted

            Rectangle {
                implicitWidth: Theme.s(48)
                implicitHeight: Theme.s(48)
                radius: Theme.s(14)
                color: Theme.sunken
                Layout.alignment: Qt.AlignTop

                AppIcon {
                    anchors.centerIn: parent
                    icon: "shield"
                    size: 24
                }
            }

            AppText {
                text: qsTr("After the first call, two numbers live here: traps recognised, and genuine matters turned away by mistake.")
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }
        }

        RowLayout {
            visible: root.counted
            spacing: Theme.s(12)
            uniformCellSizes: true

            CountTile {
                icon: "shield-check"
                ink: Theme.accentInk
                count: root.vm.recognised
                of: root.vm.scams
                words: qsTr("traps recognised")
            }

            CountTile {
                icon: "hand"
                ink: Theme.risk
                count: root.vm.refused
                of: root.vm.genuine
                words: qsTr("genuine matters turned away")
            }
        }
    }
}
