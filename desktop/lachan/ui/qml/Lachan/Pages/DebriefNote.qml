pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A small card: an icon, a title, a few sentences.
Card {
    id: root

    required property string icon
    property string title: ""
    required property var points

    Layout.fillWidth: true
    Layout.fillHeight: true

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s(14)

        AppIcon {
            icon: root.icon
            size: 24
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }

        ColumnLayout {
            spacing: Theme.s(6)
            Layout.alignment: Qt.AlignTop

            AppText {
                text: root.title
                kind: "h3"
                visible: text !== ""
                Layout.fillWidth: true
            }

            Repeater {
                model: root.points

                DebriefHint {
                    required property var modelData

                    icon: modelData.icon
                    text: modelData.text
                    ink: Theme.muted
                    spoken: true
                }
            }
        }
    }
}
