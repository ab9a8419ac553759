pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// An icon with a short heading and one sentence.
Card {
    id: root

    required property string icon
    required property string title
    required property string text

    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + ". " + root.text

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s(14)

        Rectangle {
            implicitWidth: Theme.s(48)
            implicitHeight: Theme.s(48)
            radius: Theme.s(14)
            color: Theme.accentSoft
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.accent
            Layout.alignment: Qt.AlignTop

            AppIcon {
                anchors.centerIn: parent
                icon: root.icon
                size: 24
            }
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.alignment: Qt.AlignTop

            AppText {
                text: root.title
                kind: "h3"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.text
                kind: "small"
                color: Theme.muted
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
