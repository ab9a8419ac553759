pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One class of this computer, to be opened.
Tappable {
    id: root

    required property string label
    required property string detail
    required property bool demo
    required property bool away

    name: root.demo ? qsTr("Demonstration class") : qsTr("Class %1").arg(root.label)
    hint: root.away ? qsTr("Put away. Press to take it out again.") : root.detail
    curve: Theme.radius
    padding: Theme.s(12)

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered || root.down ? Theme.sunken : "transparent"
        border.width: Theme.stroke
        border.color: Theme.edge
    }

    contentItem: RowLayout {
        spacing: Theme.s(14)

        AppIcon {
            icon: root.demo ? "sparkles" : root.away ? "package" : "lock"
            size: 24
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.name
                kind: "h3"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.detail
                kind: "small"
                color: Theme.muted
                spoken: false
                Layout.fillWidth: true
            }
        }

        AppIcon {
            icon: "chevron-right"
            color: Theme.muted
        }
    }
}
