pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// The head of the app that shows the item: who, and the number, handle or address beside the name.
Rectangle {
    id: root

    required property CheckViewModel vm
    readonly property string kind: root.vm.kind
    readonly property bool coloured: ["chat", "call", "mail"].includes(root.kind)
    readonly property color ink: root.coloured ? "#FFFFFF" : Theme.text

    implicitHeight: Math.max(Theme.s(60), column.implicitHeight + Theme.s(16))
    color: root.kind === "call" ? Theme.calls : root.kind === "chat" ? Theme.chat : root.kind === "mail" ? Theme.mail : Theme.surface

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s(14)
        width: parent.width - Theme.s(28)
        spacing: Theme.s(8)

        AddressBox {
            host: root.vm.handle.split("/")[0]
            path: root.vm.handle.includes("/") ? "/" + root.vm.handle.split("/").slice(1).join("/") : ""
            visible: root.kind === "page"
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s(12)

            PhoneFace {
                face: ""
                icon: root.vm.icon
                size: 42
                visible: !Theme.roomy
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                AppText {
                    text: root.vm.who
                    kind: "strong"
                    color: root.ink
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.kind === "page" || root.vm.handle === "" ? root.vm.kindWord : root.vm.handle
                    kind: "tiny"
                    color: root.coloured ? root.ink : Theme.muted
                    Layout.fillWidth: true
                }
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
