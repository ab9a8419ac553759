pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What memory asks for today: a booster, and (where it is wished for) a phone that rings.
ColumnLayout {
    id: root

    required property ShieldViewModel vm

    spacing: Theme.s(16)
    visible: root.vm.due > 0

    Card {
        kind: "risk"
        visible: root.vm.rings
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(10)

            RowLayout {
                spacing: Theme.s(12)

                AppIcon {
                    icon: "phone-incoming"
                    size: 28
                    color: Theme.risk
                    Layout.alignment: Qt.AlignTop
                }

                AppText {
                    text: qsTr("The phone is ringing")
                    kind: "h3"
                    Layout.fillWidth: true
                }
            }

            AppText {
                text: qsTr("Real or a trap? Only taking it will tell.")
                kind: "small"
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "takeCall"
                text: qsTr("Take the call")
                kind: "line"
                iconName: "phone"
                onClicked: root.vm.answerCall()
                Layout.fillWidth: true
            }
        }
    }

    Card {
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(10)

            RowLayout {
                spacing: Theme.s(12)

                AppIcon {
                    icon: "clock"
                    size: 26
                    color: Theme.risk
                    Layout.alignment: Qt.AlignTop
                }

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    AppText {
                        text: qsTr("A booster is due")
                        kind: "h3"
                        Layout.fillWidth: true
                    }

                    AppText {
                        objectName: "dueTitle"
                        text: root.vm.dueTitle
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }

            AppButton {
                objectName: "boostToday"
                text: qsTr("Four minutes now")
                kind: "soft"
                iconName: "repeat"
                onClicked: root.vm.boost()
                Layout.fillWidth: true
            }
        }
    }
}
