pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An address as it is read: the part that names the owner large, the rest small.
Rectangle {
    id: root

    required property string host
    required property string path

    implicitHeight: row.implicitHeight + Theme.s(20)
    radius: Theme.radius
    color: Theme.contrast ? "#000000" : Theme.bg
    border.width: Theme.stroke
    border.color: Theme.edge

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s(12)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(10)

        AppIcon {
            icon: "globe"
            color: Theme.muted
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.host
                kind: "h3"
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
            }

            AppText {
                text: root.path
                kind: "small"
                color: Theme.muted
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
