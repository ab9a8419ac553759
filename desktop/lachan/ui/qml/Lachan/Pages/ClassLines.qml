pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A short list in a frame of its own that scrolls: one stop for Tab, arrows inside.
ColumnLayout {
    id: root

    required property string title
    required property var lines
    property alias delegate: list.delegate
    property int tall: 180 // px at 100 %

    spacing: Theme.s(6)

    AppText {
        text: root.title
        kind: "strong"
        Layout.fillWidth: true
    }

    Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.line
        implicitHeight: Math.min(Theme.s(root.tall), list.contentHeight + Theme.s(16))
        Layout.fillWidth: true

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: Theme.s(8)
            clip: true
            model: root.lines
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            acceptedButtons: Qt.NoButton
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
        }

        FocusRing {
            shown: list.activeFocus
        }
    }
}
