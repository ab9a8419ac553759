pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The camera, looking for QR codes: nothing opens before it was shown what is behind the code.
ScrollArea {
    id: root

    required property PhoneViewModel vm

    readonly property CameraPart part: root.vm.camera

    margin: 14
    pad: 16

    ColumnLayout {
        width: root.inner
        spacing: Theme.s(12)

        Rectangle {
            implicitHeight: sight.height + Theme.s(48)
            radius: Theme.radiusCard
            color: Theme.contrast ? "#000000" : "#20262A"
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.edge
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(14)

            Item {
                id: sight

                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.s(48), Theme.s(216))
                height: Math.max(width, qr.height + Theme.s(24))

                QrPicture {
                    id: qr

                    anchors.centerIn: parent
                    picture: root.part.picture
                    across: Math.min(176, sight.width / Theme.scale - 24)
                    visible: root.part.line !== ""
                }

                AppText {
                    anchors.centerIn: parent
                    width: parent.width - Theme.s(24)
                    text: qsTr("No QR code before the camera")
                    kind: "small"
                    color: "#FFFFFF"
                    horizontalAlignment: Text.AlignHCenter
                    visible: root.part.line === ""
                }

                Repeater {
                    model: 4

                    Item {
                        id: corner

                        required property int index

                        x: corner.index % 2 === 0 ? 0 : sight.width - width
                        y: corner.index < 2 ? 0 : sight.height - height
                        width: Theme.s(26)
                        height: Theme.s(26)

                        Rectangle {
                            y: corner.index < 2 ? 0 : parent.height - height
                            width: parent.width
                            height: 3
                            color: "#FFFFFF"
                        }

                        Rectangle {
                            x: corner.index % 2 === 0 ? 0 : parent.width - width
                            width: 3
                            height: parent.height
                            color: "#FFFFFF"
                        }
                    }
                }
            }
        }

        AppText {
            text: root.part.line === "" ? qsTr("Codes in messages, in mails and around you can be scanned here.") : qsTr("Scanning only shows where the code leads. You decide what comes next.")
            kind: "small"
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Repeater {
            model: root.vm.codes

            KeyLine {
                id: code

                required property string key

                objectName: code.key
                sub: qsTr("Scan")
                sign: "scan-qr-code"
                leads: false
                Layout.fillWidth: true
                onClicked: root.vm.act(code.key)
            }
        }
    }
}
