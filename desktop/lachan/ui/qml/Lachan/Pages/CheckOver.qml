pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How the set went: two numbers, never one, in words and as a picture.
ColumnLayout {
    id: root

    required property CheckViewModel vm
    readonly property Item first: home

    spacing: Theme.s(16)

    AppText {
        objectName: "overTitle"
        text: root.vm.overTitle
        kind: "display"
        Layout.fillWidth: true
    }

    Card {
        padding: Theme.s(24)
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.s(20)

            MarkLine {
                icon: "shield-check"
                words: root.vm.overLines[0] ?? ""
                marks: root.vm.scamMarks
                Layout.fillWidth: true
            }

            MarkLine {
                icon: "hand"
                words: root.vm.overLines[1] ?? ""
                marks: root.vm.genuineMarks
                Layout.fillWidth: true
            }

            AppText {
                text: root.vm.overLines[2] ?? ""
                color: Theme.muted
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }

    Card {
        kind: "sunken"
        Layout.fillWidth: true

        RowLayout {
            anchors.fill: parent
            spacing: Theme.s(14)

            AppIcon {
                icon: "lightbulb"
                size: 24
                color: Theme.accentInk
                Layout.alignment: Qt.AlignTop
            }

            AppText {
                objectName: "overSelf"
                text: root.vm.overSelf
                Layout.fillWidth: true
            }
        }
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            id: home

            objectName: "checkHome"
            text: qsTr("Back to the path")
            kind: "primary"
            iconName: "map"
            large: true
            onClicked: root.vm.leave()
        }

        AppButton {
            objectName: "checkAgain"
            text: qsTr("Another eight")
            iconName: "repeat"
            onClicked: root.vm.again()
            height: home.height
        }
    }
}
