pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Somebody rings: the whole screen is theirs, but every other act stays possible.
Item {
    id: root

    required property PhoneViewModel vm

    readonly property real room: root.height / Theme.scale
    readonly property bool tight: root.room < 500

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.s(root.tight ? 2 : 20)
        anchors.bottomMargin: Theme.s(root.tight ? 4 : 18)
        spacing: Theme.s(6)

        ScrollArea {
            id: area

            margin: 16
            pad: 6
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                width: area.inner
                height: Math.max(implicitHeight, area.height - area.pad)
                spacing: Theme.s(root.tight ? 4 : 8)

                AppText {
                    text: root.vm.video.rings ? qsTr("Incoming video call") : Theme.reducedMotion ? qsTr("Ringing now") : qsTr("Incoming call")
                    color: Theme.callsMuted
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                RingingFace {
                    face: root.vm.call.face
                    icon: root.vm.call.icon
                    ringing: root.vm.story.stage === "live" && !root.vm.call.muted
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.s(64)
                    Layout.maximumHeight: Theme.s(196)
                }

                AppText {
                    objectName: "callerName"
                    text: root.vm.call.name
                    kind: root.tight ? "h2" : "display"
                    color: "#FFFFFF"
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.vm.call.number
                    kind: root.tight ? "body" : "h2"
                    font.weight: Font.Normal
                    color: "#FFFFFF"
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.vm.call.known
                    kind: "small"
                    color: Theme.callsMuted
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "cameraOff"
                    text: qsTr("Your camera stays off until you turn it on.")
                    kind: "small"
                    color: "#FFFFFF"
                    horizontalAlignment: Text.AlignHCenter
                    visible: root.vm.video.rings
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s(4)
                }

                RowLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.s(root.tight ? 0 : 12)

                    QuickKey {
                        objectName: "silenceRing"
                        name: root.vm.call.muted ? qsTr("Sound on") : qsTr("Silence")
                        iconName: root.vm.call.muted ? "bell" : "bell-off"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.vm.act("mute")
                    }

                    QuickKey {
                        objectName: "messageCaller"
                        name: qsTr("Messages")
                        iconName: "message-square"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.vm.act("open text/" + root.vm.call.who)
                    }

                    QuickKey {
                        objectName: "lookCaller"
                        name: qsTr("Look closer")
                        iconName: "search"
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        onClicked: root.vm.act("look " + root.vm.call.who)
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.s(24)
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s(16)
            Layout.rightMargin: Theme.s(16)

            CallKey {
                objectName: "decline"
                name: qsTr("Decline")
                iconName: "phone-off"
                kind: "hangup"
                size: root.room < 420 ? 52 : root.tight ? 64 : 76
                wordless: root.room < 260
                Layout.fillWidth: true
                onClicked: root.vm.act("decline")
            }

            CallKey {
                objectName: "answer"
                name: qsTr("Answer")
                iconName: root.vm.video.rings ? "video" : "phone"
                kind: "answer"
                size: root.room < 420 ? 52 : root.tight ? 64 : 76
                wordless: root.room < 260
                Layout.fillWidth: true
                onClicked: root.vm.act("answer")
            }
        }
    }
}
