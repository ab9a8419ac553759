pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One stop on the path: a disc whose fill, icon and words say how it stands, joined to its neighbours.
Tappable {
    id: root

    required property string title
    required property string detail
    required property string mark // done, again, half, next, open
    required property string iconName
    required property string kind // lesson, scenario
    required property string face
    required property bool stacked
    required property string before // mark of the stop before, "" for the first
    required property bool last

    readonly property bool here: root.mark === "next" || root.mark === "half"
    readonly property color road: Theme.contrast ? Theme.edge : Theme.sunken
    readonly property color roadIn: root.before === "done" ? Theme.accent : root.road
    readonly property color roadOut: root.mark === "done" ? Theme.accent : root.road
    readonly property int side: root.stacked ? 60 : 76

    leftPadding: Theme.s(root.stacked ? 14 : 8)
    rightPadding: Theme.s(root.stacked ? 16 : 8)
    topPadding: Theme.s(root.stacked ? 15 : 14)
    bottomPadding: Theme.s(root.stacked ? 15 : 10)
    curve: Theme.radiusCard

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.hovered || root.down ? Theme.sunken : "transparent"
        }

        Rectangle {
            visible: root.before !== ""
            x: root.stacked ? root.leftPadding + Theme.s(root.side) / 2 - width / 2 : 0
            y: root.stacked ? 0 : root.topPadding + Theme.s(root.side) / 2 - height / 2
            width: root.stacked ? Theme.s(8) : root.width / 2
            height: root.stacked ? root.height / 2 : Theme.s(8)
            color: root.roadIn
        }

        Rectangle {
            visible: !root.last
            x: root.stacked ? root.leftPadding + Theme.s(root.side) / 2 - width / 2 : root.width / 2
            y: root.stacked ? root.height / 2 : root.topPadding + Theme.s(root.side) / 2 - height / 2
            width: root.stacked ? Theme.s(8) : root.width / 2
            height: root.stacked ? root.height / 2 : Theme.s(8)
            color: root.roadOut
        }
    }

    contentItem: GridLayout {
        columns: root.stacked ? 3 : 1
        columnSpacing: Theme.s(20)
        rowSpacing: Theme.s(10)

        StationDisc {
            mark: root.mark
            iconName: root.iconName
            face: root.here ? root.face : ""
            side: root.side
            Layout.alignment: root.stacked ? Qt.AlignVCenter : Qt.AlignHCenter
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: root.stacked ? "h3" : "strong"
                spoken: false
                horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            AppText {
                text: root.detail
                kind: "small"
                color: root.mark === "again" ? Theme.risk : root.here || root.mark === "done" ? Theme.accentInk : Theme.muted
                spoken: false
                horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }

        AppIcon {
            icon: "chevron-right"
            visible: root.stacked
            color: Theme.muted
        }
    }
}
