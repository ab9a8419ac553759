pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A call goes on behind what is on the screen: one press leads back to it.
PhoneSlot {
    id: root

    required property PhoneViewModel vm

    readonly property bool talking: root.vm.call.mode === "talking"

    shown: root.vm.shell.strip
    gap: 0

    Tappable {
        id: key

        objectName: "callStrip"
        width: parent?.width ?? 0
        name: root.talking ? qsTr("On the phone with %1: back to the call").arg(root.vm.call.name) : qsTr("Calling %1: back to the call").arg(root.vm.call.name)
        implicitHeight: Math.max(44, row.implicitHeight + Theme.s(16))
        leftPadding: Theme.s(18)
        rightPadding: Theme.s(18)
        topPadding: Theme.s(8)
        bottomPadding: Theme.s(8)
        enabled: root.shown
        onClicked: root.vm.act("open call")

        background: Rectangle {
            color: Theme.contrast ? "#000000" : key.down || key.hovered ? "#156240" : "#19744B"
            border.width: key.visualFocus ? 3 : Theme.contrast ? 2 : 0
            border.color: key.visualFocus && Theme.contrast ? Theme.focus : Theme.keyLine
        }

        contentItem: RowLayout {
            id: row

            spacing: Theme.s(10)

            AppIcon {
                icon: "phone"
                size: 18
                color: "#FFFFFF"
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                text: root.talking ? qsTr("On the phone with %1").arg(root.vm.call.name) : qsTr("Calling %1").arg(root.vm.call.name)
                kind: "smallstrong"
                color: "#FFFFFF"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.vm.call.time
                kind: "smallstrong"
                color: "#FFFFFF"
                spoken: false
                visible: text !== ""
                wrapMode: Text.NoWrap
            }

            AppIcon {
                icon: "chevron-right"
                size: 18
                color: "#FFFFFF"
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }
        }
    }
}
