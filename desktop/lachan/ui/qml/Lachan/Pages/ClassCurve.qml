pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Lachan.Controls
import Lachan.Style

// A survival curve: how many are still there after each line. The steepest drop is marked and named.
Item {
    id: root

    required property var curve // corners of a unit square from the upper left, fromX, toX, drop, tactic, lines
    property string spokenAs: ""
    readonly property real fromLeft: Theme.s(44)
    readonly property real underneath: Theme.s(24)
    readonly property real wide: root.width - root.fromLeft - Theme.s(6)
    readonly property real tall: root.height - root.underneath - Theme.s(8)
    readonly property list<point> corners: (root.curve.corners ?? []).map(corner => Qt.point(root.fromLeft + corner.x * root.wide, Theme.s(8) + corner.y * root.tall))

    implicitHeight: Theme.s(170)
    Accessible.role: Accessible.Graphic
    Accessible.name: root.spokenAs

    Rectangle {
        x: root.fromLeft + (root.curve.fromX ?? 0) * root.wide
        y: Theme.s(8)
        width: ((root.curve.toX ?? 0) - (root.curve.fromX ?? 0)) * root.wide
        height: root.tall
        visible: (root.curve.drop ?? 0) > 0
        color: Theme.controlSoft
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.control
    }

    Repeater {
        model: [100, 50, 0]

        Item {
            id: mark

            required property int modelData

            y: Theme.s(8) + (1 - mark.modelData / 100) * root.tall
            width: root.width

            Rectangle {
                x: root.fromLeft
                width: root.wide
                height: 1
                color: Theme.line
            }

            AppText {
                anchors.verticalCenter: parent.top
                width: root.fromLeft - Theme.s(6)
                text: mark.modelData
                kind: "tiny"
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                spoken: false
            }
        }
    }

    Shape {
        anchors.fill: parent
        visible: root.corners.length > 1

        ShapePath {
            strokeColor: "transparent"
            fillColor: Theme.contrast ? "transparent" : Theme.dark ? "#3316413B" : "#660F7068"

            PathPolyline {
                path: root.corners.length > 1 ? [...root.corners, Qt.point(root.fromLeft + root.wide, Theme.s(8) + root.tall), Qt.point(root.fromLeft, Theme.s(8) + root.tall)] : []
            }
        }

        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 3
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.corners
            }
        }
    }

    AppText {
        anchors.bottom: parent.bottom
        x: root.fromLeft
        width: root.wide
        text: qsTr("% still there, line by line")
        kind: "tiny"
        color: Theme.muted
        spoken: false
    }
}
