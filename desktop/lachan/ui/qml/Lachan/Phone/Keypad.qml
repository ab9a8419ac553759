pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The dialler. The page types the digits of the keyboard, too.
FocusScope {
    id: root

    required property PhoneViewModel vm

    readonly property bool low: root.height < Theme.s(460) // closer together, so that the key to call is seen
    readonly property string typed: root.vm.shell.typed

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AppHead {
            title: qsTr("Keypad")
            app: "calls"
            Layout.fillWidth: true
        }

        ScrollArea {
            id: area

            margin: 16
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                y: Theme.s(root.low ? 2 : 12)
                width: area.inner
                spacing: Theme.s(root.low ? 4 : 10)

                RowLayout {
                    spacing: Theme.s(8)
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.s(48)

                    AppText {
                        objectName: "typedNumber"
                        text: root.typed === "" ? qsTr("Type a number") : root.typed
                        kind: root.typed === "" ? "body" : Theme.roomy && root.typed.length > 9 ? "h2" : "h1"
                        color: root.typed === "" ? Theme.muted : Theme.text
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: root.typed === "" ? Text.Wrap : Text.WrapAnywhere
                        Accessible.role: Accessible.StaticText
                        Layout.fillWidth: true
                    }

                    IconButton {
                        objectName: "padDelete"
                        name: qsTr("Delete the last digit")
                        iconName: "delete"
                        visible: root.typed !== ""
                        onClicked: root.vm.typeDigit("<")
                    }
                }

                PadGrid {
                    Layout.fillWidth: true
                    onPressed: digit => root.vm.typeDigit(digit)
                }

                CallKey {
                    objectName: "dial"
                    name: qsTr("Call this number")
                    label: qsTr("Call")
                    ink: Theme.text
                    iconName: "phone"
                    kind: "answer"
                    size: 60
                    ring: Theme.focus
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: Theme.s(4)
                    onClicked: root.vm.dial()
                }
            }
        }
    }
}
