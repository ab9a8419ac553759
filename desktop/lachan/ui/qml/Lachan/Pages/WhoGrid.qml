pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Everybody's face, and the card of whoever is new.
ColumnLayout {
    id: root

    required property WhoViewModel vm
    readonly property Item first: people.count > 0 ? (people.itemAt(0) as FaceCard)?.card ?? null : newcomer
    signal addAsked
    signal editAsked(learner: string, nickname: string, face: string)

    readonly property bool small: root.width < Theme.s(1180)
    readonly property real side: Theme.s(root.small ? 212 : 216)
    readonly property real gap: Theme.s(20)
    readonly property int across: Math.max(1, Math.min(5, Math.floor((root.width + root.gap) / (root.side + root.gap))))

    spacing: 0

    AppText {
        text: qsTr("Who is practising today?")
        kind: "display"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(12)
    }

    AppText {
        text: root.vm.locked ? qsTr("Choose your face. Where there is a lock, type its four digits.") : qsTr("Choose your face. No password, no network.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(root.small ? 2 : 8)
    }

    Grid {
        columns: Math.min(root.across, root.vm.count + 1)
        spacing: root.gap
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s(root.small ? 18 : 28)

        Repeater {
            id: people

            model: root.vm.rows
            FaceCard {
                id: face

                required property string learner

                objectName: "face-" + face.nickname
                width: root.side
                height: Theme.s(root.small ? 176 : 190)
                onChosen: root.vm.choose(face.learner)
                onEditAsked: root.editAsked(face.learner, face.nickname, face.face)
            }
        }

        Tappable {
            id: newcomer

            objectName: "addLearner"
            name: qsTr("I am new here")
            width: root.side
            height: Theme.s(root.small ? 176 : 190)
            onClicked: root.addAsked()

            background: Rectangle {
                radius: Theme.radiusCard
                color: newcomer.hovered ? Theme.sunken : "transparent"
                border.width: Theme.stroke
                border.color: Theme.edge
            }

            contentItem: Item {
                Column {
                    anchors.centerIn: parent
                    spacing: Theme.s(12)

                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Theme.s(64)
                        height: width
                        radius: width / 2
                        color: Theme.sunken
                        border.width: Theme.contrast ? 2 : 0
                        border.color: Theme.edge

                        AppIcon {
                            anchors.centerIn: parent
                            icon: "plus"
                            size: 24
                        }
                    }

                    AppText {
                        text: newcomer.name
                        kind: "strong"
                        spoken: false
                    }
                }
            }
        }
    }
}
