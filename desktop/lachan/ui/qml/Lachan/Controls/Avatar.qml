pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// A round face from assets/avatars; the circle is baked into the picture. Decoration unless `name` is set.
Item {
    id: root

    required property string face // "minh" (a learner's face) or "peeps_me" (a person of the story); "" = silhouette
    property string name: ""
    property int size: 48 // px at 100 %

    implicitWidth: Theme.s(root.size)
    implicitHeight: Theme.s(root.size)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Loader {
        anchors.fill: parent
        active: root.face === ""
        sourceComponent: Rectangle {
            radius: width / 2
            color: Theme.contrast ? Theme.surface : "#E3DDD1"
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.edge

            AppIcon {
                anchors.centerIn: parent
                icon: "user"
                size: Math.round(root.size * 0.5)
                color: Theme.contrast ? Theme.text : "#55605D"
            }
        }
    }

    Image {
        anchors.fill: parent
        visible: root.face !== ""
        source: root.face === "" ? "" : Assets.face(root.face)
        sourceSize: Qt.size(Theme.s(root.size), Theme.s(root.size))
        fillMode: Image.PreserveAspectFit
    }

    Loader {
        anchors.fill: parent
        active: Theme.contrast && root.face !== ""
        sourceComponent: Rectangle {
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: Theme.edge
        }
    }
}
