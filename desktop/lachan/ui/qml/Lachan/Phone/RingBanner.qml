pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Somebody rings while something else is on the screen, or while another call goes on.
PhoneSlot {
    id: root

    required property PhoneViewModel vm

    readonly property bool second: root.vm.call.second !== ""
    readonly property string caller: root.second ? root.vm.call.second : root.vm.call.name

    shown: root.second || (root.vm.call.mode === "ringing" && root.vm.shell.view !== "incoming")

    Rectangle {
        x: Theme.s(8)
        width: (parent?.width ?? 0) - 2 * x
        height: grid.implicitHeight + Theme.s(20)
        radius: Theme.s(20)
        color: Theme.caption
        border.width: Theme.hairline
        border.color: Theme.captionLine

        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.margins: Theme.s(10)
            columns: Theme.roomy ? 1 : 2
            columnSpacing: Theme.s(8)
            rowSpacing: Theme.s(8)

            Tappable {
                id: who

                objectName: "ringWho"
                name: root.second ? qsTr("%1 is calling too").arg(root.caller) : qsTr("%1 is calling: show the call").arg(root.caller)
                curve: Theme.radius
                ring: Theme.contrast ? Theme.focus : Theme.keyLine
                enabled: !root.second
                implicitHeight: words.implicitHeight
                Layout.fillWidth: true
                onClicked: root.vm.act("open ring")

                contentItem: RowLayout {
                    id: words

                    spacing: Theme.s(10)

                    AppIcon {
                        icon: "phone-incoming"
                        color: "#FFFFFF"
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        AppText {
                            text: root.second ? qsTr("%1 is calling too").arg(root.caller) : qsTr("%1 is calling").arg(root.caller)
                            kind: "strong"
                            color: "#FFFFFF"
                            spoken: false
                            Layout.fillWidth: true
                        }

                        AppText {
                            text: root.second ? root.vm.call.secondNumber : root.vm.call.number
                            kind: "small"
                            color: Theme.callsMuted
                            spoken: false
                            visible: text !== "" && text !== root.caller
                            Layout.fillWidth: true
                        }
                    }
                }
            }

            Row {
                spacing: Theme.s(12)
                Layout.alignment: Qt.AlignHCenter

                CallKey {
                    objectName: "decline"
                    name: qsTr("Decline")
                    iconName: "phone-off"
                    kind: "hangup"
                    size: 44
                    onClicked: root.vm.act(root.second ? "decline " + root.vm.call.secondWho : "decline")
                }

                CallKey {
                    objectName: "answer"
                    name: qsTr("Answer")
                    hint: root.second ? qsTr("The call you are in ends") : ""
                    iconName: root.vm.video.rings ? "video" : "phone"
                    kind: "answer"
                    size: 44
                    onClicked: root.vm.act("answer")
                }
            }
        }
    }
}
