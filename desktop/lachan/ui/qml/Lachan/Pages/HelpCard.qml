pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One place to turn to: its number where it has one for everybody, and what it is for.
Card {
    id: root

    property string number: ""
    required property string icon
    required property string title
    required property string text

    padding: Theme.s(22)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.number, root.title, root.text].filter(part => part !== "").join(". ")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(6)

        RowLayout {
            spacing: Theme.s(12)

            Rectangle {
                implicitWidth: Theme.s(44)
                implicitHeight: Theme.s(44)
                radius: Theme.radius
                color: Theme.accentSoft
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.accent

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.icon
                    size: 24
                }
            }

            AppText {
                text: root.number
                kind: "display"
                color: Theme.accentInk
                spoken: false
                visible: root.number !== ""
            }
        }

        AppText {
            text: root.title
            kind: "h3"
            spoken: false
            Layout.fillWidth: true
            Layout.topMargin: Theme.s(4)
        }

        AppText {
            text: root.text
            kind: "small"
            color: Theme.muted
            spoken: false
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
