pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// The phone that holds one item. `room`: the height there is; 0 lets it be as high as what it holds.
Rectangle {
    id: root

    required property CheckViewModel vm
    required property real room

    readonly property real edge: Theme.contrast ? 3 : 9
    readonly property real curve: Math.min(Theme.s(42), 52)
    readonly property real inside: root.curve - root.edge
    readonly property real whole: 2 * root.edge + bar.implicitHeight + head.implicitHeight + screen.implicitHeight + foot.implicitHeight
    readonly property string kind: root.vm.kind

    implicitHeight: root.room > 0 ? Math.min(Theme.s(724), root.room) : root.whole
    implicitWidth: Theme.s(344)
    radius: root.curve
    color: Theme.frame
    border.width: Theme.contrast ? 3 : 0
    border.color: "#FFFFFF"
    Accessible.role: Accessible.Grouping
    Accessible.name: root.vm.kindWord

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.edge
        spacing: 0

        StatusBar {
            id: bar

            time: root.vm.clock
            ink: head.ink
            color: head.color
            corner: root.inside
            Layout.fillWidth: true
        }

        CheckHead {
            id: head

            vm: root.vm
            Layout.fillWidth: true
        }

        Rectangle {
            color: root.kind === "call" ? Theme.calls : root.kind === "chat" ? Theme.chatPaper : Theme.messagesPaper
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollArea {
                id: area

                anchors.fill: parent
                margin: 14
                pad: 0

                CheckScreen {
                    id: screen

                    vm: root.vm
                    width: area.inner
                }
            }
        }

        Rectangle {
            id: foot

            implicitHeight: Math.min(Theme.s(30), 40)
            bottomLeftRadius: root.inside
            bottomRightRadius: root.inside
            color: Theme.surface
            Layout.fillWidth: true

            Rectangle {
                anchors.centerIn: parent
                width: 96
                height: 4
                radius: 2
                color: Theme.edge
            }
        }
    }
}
