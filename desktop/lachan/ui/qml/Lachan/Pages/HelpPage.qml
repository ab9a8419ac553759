pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// Who to call, who to tell. The numbers are the same in both languages and never change with a pack.
PageFrame {
    id: root

    readonly property Item firstControl: back

    title: qsTr("Help now")
    subtitle: qsTr("Telling somebody is always right. Nobody has to face this alone.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            keycap: "F1"
            onClicked: root.app.back()
        }
    ]

    Card {
        width: parent.width
        kind: "harm"
        padding: Theme.s(22)

        RowLayout {
            anchors.fill: parent
            spacing: Theme.s(16)

            AppIcon {
                icon: "life-buoy"
                size: 32
                color: Theme.harm
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.s(4)

                AppText {
                    text: qsTr("Has money just gone?")
                    kind: "h2"
                    Layout.fillWidth: true
                }

                AppText {
                    text: qsTr("Send nothing more, even “to get it back”. Call your own bank at once, keep the messages and receipts, and tell somebody you trust. Part of it may still be stopped; every minute helps.")
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.s(860)
                }
            }
        }
    }

    GridLayout {
        width: parent.width
        columns: root.logical < 760 ? 1 : root.narrow ? 2 : 3
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)
        uniformCellWidths: true

        HelpCard {
            number: "111"
            icon: "heart-handshake"
            title: qsTr("Child protection line")
            text: qsTr("For anyone under 18, and for adults worried about a child: to talk, to report abuse, threats or trafficking. Free, day and night.")
        }

        HelpCard {
            number: "113"
            icon: "shield-alert"
            title: qsTr("Police")
            text: qsTr("When somebody is in danger, or a crime is happening now.")
        }

        HelpCard {
            icon: "map-pin"
            title: qsTr("Nearest ward or commune police")
            text: qsTr("For every scam, and when a child is missing or being controlled. Go there in person if you can, with an adult.")
        }

        HelpCard {
            icon: "landmark"
            title: qsTr("Your own bank")
            text: qsTr("The number printed on the card or shown in the bank's app. Never a number that a caller gives.")
        }

        HelpCard {
            number: "156"
            icon: "flag"
            title: qsTr("Report scam and spam calls")
            text: qsTr("Call free from any operator.")
        }

        HelpCard {
            number: "5656"
            icon: "message-square"
            title: qsTr("Report by message")
            text: qsTr("Free, also to 156. Write LD (number) (what was said) for a scam call, V for a spam call, S for a spam message.")
        }
    }

    AppText {
        width: parent.width
        text: qsTr("Numbers as published up to March 2026. Ask at school or at the ward office if one does not answer.")
        kind: "small"
        color: Theme.muted
    }
}
