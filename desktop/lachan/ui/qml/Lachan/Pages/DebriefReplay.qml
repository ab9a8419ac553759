pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// See it again: the phone as it was at that second, and beside it what that moment was about.
Card {
    id: root

    required property DebriefViewModel vm
    readonly property bool slim: root.width < Theme.s(560) // one under the other

    objectName: "replay"
    padding: Theme.s(22)
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        columns: root.slim ? 1 : 2
        columnSpacing: Theme.s(24)
        rowSpacing: Theme.s(18)

        ReplayStill {
            replay: root.vm.replay
            Layout.alignment: root.slim ? Qt.AlignHCenter : Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.s(14)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            GridLayout {
                columns: root.width < Theme.s(700) ? 1 : 2
                columnSpacing: Theme.s(12)
                rowSpacing: Theme.s(8)
                Layout.fillWidth: true

                AppText {
                    id: title

                    text: qsTr("See it again")
                    kind: "h3"
                    Layout.fillWidth: true
                }

                ReplayKeys {
                    vm: root.vm
                }
            }

            DebriefMoment {
                moment: root.vm.beside
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: Theme.s(6)
                visible: !root.vm.replay.over
                Layout.fillWidth: true

                AppButton {
                    objectName: "takeOver"
                    text: qsTr("Take over from here")
                    hint: hint.text
                    iconName: "history"
                    kind: "soft"
                    wraps: true
                    onClicked: root.vm.takeOverHere()
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + Theme.s(24)
                }

                AppText {
                    id: hint

                    text: qsTr("The phone waits at this second, and it goes on as you choose. It does not count.")
                    kind: "tiny"
                    color: Theme.muted
                    spoken: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
