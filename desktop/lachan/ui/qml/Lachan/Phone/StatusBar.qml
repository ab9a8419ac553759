pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Time, signal, wifi, battery; carries the screen's upper corners.
Rectangle {
    id: root

    required property string time
    required property color ink
    property real corner: Theme.s(34)

    implicitHeight: Math.max(34, Theme.lineHeight("small") + 8)
    topLeftRadius: root.corner
    topRightRadius: root.corner

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        x: Math.max(root.corner * 0.7, Theme.s(20))
        text: root.time
        kind: "smallstrong"
        font.weight: Font.Bold
        color: root.ink
        wrapMode: Text.NoWrap
        Accessible.name: qsTr("The phone's clock: %1").arg(root.time)
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Math.max(root.corner * 0.7, Theme.s(20))
        spacing: Theme.s(7)

        Repeater {
            model: ["signal", "wifi", "battery-full"]

            AppIcon {
                required property string modelData

                icon: modelData
                size: 15
                color: root.ink
            }
        }
    }
}
