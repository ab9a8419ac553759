pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What is told beside the phone: where this is, what is going on, the clock, and the way out.
ColumnLayout {
    id: root

    required property PhoneViewModel vm
    required property AppViewModel app

    spacing: Theme.s(14)

    RowLayout {
        spacing: Theme.s(10)
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(4)

        PhonePause {
            vm: root.vm
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: qsTr("Scene")
                kind: "tiny"
                color: Theme.muted
                Layout.fillWidth: true
            }

            AppText {
                objectName: "storyTitle"
                text: root.vm.story.title
                kind: "h3"
                Layout.fillWidth: true
            }
        }
    }

    AppText {
        objectName: "storyNote"
        text: root.vm.story.note
        color: Theme.muted
        Layout.fillWidth: true
    }

    PhoneClockCard {
        vm: root.vm
        Layout.fillWidth: true
    }

    AppText {
        objectName: "alone"
        text: root.vm.story.alone
        kind: "small"
        color: Theme.muted
        visible: text !== ""
        Layout.fillWidth: true
    }

    Card {
        padding: Theme.s(18)
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(4)

            RowLayout {
                spacing: Theme.s(10)

                AppIcon {
                    icon: "captions"
                    size: 20
                }

                AppText {
                    text: qsTr("Captions are on")
                    kind: "strong"
                    Layout.fillWidth: true
                }

                PhoneSoundKeys {
                    vm: root.vm
                    app: root.app
                }
            }

            AppText {
                text: qsTr("Every number and name here is made up. Whatever happens can be put right.")
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    PhoneAside {
        app: root.app
        Layout.fillWidth: true
    }

    PhoneStop {
        vm: root.vm
        large: true
        Layout.fillWidth: true
    }

    AppText {
        text: root.vm.story.stopHint
        kind: "tiny"
        color: Theme.muted
        Layout.fillWidth: true
    }
}
