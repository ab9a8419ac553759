pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The head of an app: its name on its colour; keys of the app stand at its right.
Rectangle {
    id: root

    required property string title
    required property string app
    default property alias keys: row.data

    implicitHeight: Math.max(Theme.roomy ? 0 : Theme.s(56), row.implicitHeight + Theme.s(12))
    color: Theme.app(root.app)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.s(18)
        anchors.rightMargin: Theme.s(12)
        spacing: Theme.s(8)

        AppText {
            text: root.title
            kind: "h2"
            color: "#FFFFFF"
            Layout.fillWidth: true
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.line
        visible: Theme.contrast
    }
}
