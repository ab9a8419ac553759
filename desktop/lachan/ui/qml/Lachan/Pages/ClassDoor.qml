pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A door: a large card with an icon, what lies behind it, and a word about that.
Tappable {
    id: root

    required property string detail
    required property string iconName

    hint: root.detail
    padding: Theme.s(24)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sunken : Theme.surface
        border.width: root.hovered || root.visualFocus ? 2 : Theme.hairline
        border.color: root.hovered || root.visualFocus ? Theme.accent : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.s(20)

        Rectangle {
            implicitWidth: Theme.s(64)
            implicitHeight: Theme.s(64)
            radius: Theme.radiusCard
            color: Theme.accentSoft
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.accent
            Layout.alignment: Qt.AlignTop

            AppIcon {
                anchors.centerIn: parent
                icon: root.iconName
                size: 32
            }
        }

        ColumnLayout {
            spacing: Theme.s(6)
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            AppText {
                text: root.name
                kind: "h2"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.detail
                color: Theme.muted
                spoken: false
                Layout.fillWidth: true
            }
        }
    }
}
