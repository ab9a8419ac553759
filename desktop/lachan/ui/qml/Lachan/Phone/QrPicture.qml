pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lachan.Models
import Lachan.Style

// A QR picture: a plain fictional pattern that no phone can read, under the mark.
Rectangle {
    id: root

    required property string picture // an SVG path, one unit a module
    property int across: 190 // px at 100 %

    readonly property int module: Math.max(3, Math.floor(Theme.s(root.across) / 29))

    implicitWidth: 29 * root.module
    implicitHeight: 29 * root.module
    radius: Theme.s(10)
    color: "#FFFFFF"
    border.width: Theme.hairline
    border.color: Theme.contrast ? "#FFFFFF" : Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A QR code, drawn for practice")

    Shape {
        x: 2 * root.module
        y: 2 * root.module
        width: 25 * root.module
        height: 25 * root.module

        transform: Scale {
            xScale: root.module
            yScale: root.module
        }

        ShapePath {
            fillColor: "#1E2B2C"
            strokeWidth: -1
            strokeColor: "transparent"

            PathSvg {
                path: root.picture
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: mark.width + Theme.s(12)
        height: mark.height
        radius: Theme.s(6)
        rotation: mark.rotation
        color: "#FFFFFF"
    }

    SimulatedMark {
        id: mark

        anchors.centerIn: parent
        across: root.width
        color: "#8A5A00"
    }
}
