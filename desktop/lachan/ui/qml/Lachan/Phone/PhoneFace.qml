pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A person on the phone: their picture, or an icon on a pale disc.
Item {
    id: root

    required property string face
    property string icon: "user"
    property int size: 48 // px at 100 %

    implicitWidth: Theme.s(root.size)
    implicitHeight: Theme.s(root.size)
    Accessible.ignored: true

    Avatar {
        anchors.fill: parent
        face: root.face
        size: root.size
        visible: root.face !== ""
    }

    Rectangle {
        anchors.fill: parent
        visible: root.face === ""
        radius: width / 2
        color: Theme.contrast ? Theme.surface : "#E3DDD1"
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.edge

        AppIcon {
            anchors.centerIn: parent
            icon: root.icon
            size: Math.round(root.size * 0.5)
            color: Theme.contrast ? Theme.text : "#55605D"
        }
    }
}
