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
    required property string face
    required property bool stacked
    required property string before // mark of the stop before, "" for the first
    required property bool last

    readonly property bool here: root.mark === "next" || root.mark === "half"
    readonly property color road: Theme.contrast ? Theme.edge : Theme.sunken
    readonly property real disc: Theme.s(root.stacked ? 52 : 76)

    padding: Theme.s(8)
    curve: Theme.radiusCard

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.hovered || root.down ? Theme.sunken : "transparent"
        }

        Rectangle {
            visible: !root.stacked && root.before !== ""
            y: root.topPadding + Theme.s(6) + root.disc / 2 - height / 2
            width: root.width / 2
            height: Theme.s(8)
            color: root.before === "done" ? Theme.accent : root.road
        }

        Rectangle {
            visible: !root.stacked && !root.last
            x: root.width / 2
            y: root.topPadding + Theme.s(6) + root.disc / 2 - height / 2
            width: root.width / 2
            height: Theme.s(8)
            color: root.mark === "done" ? Theme.accent : root.road
        }
    }

    contentItem: GridLayout {
        columns: root.stacked ? 2 : 1
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(10)

        StationDisc {
            mark: root.mark
            iconName: root.iconName
            face: root.here ? root.face : ""
            side: root.stacked ? 52 : 76
            Layout.alignment: root.stacked ? Qt.AlignVCenter : Qt.AlignHCenter
            Layout.topMargin: Theme.s(root.stacked ? 0 : 6)
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: "strong"
                spoken: false
                horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            AppText {
                text: root.detail
                kind: "small"
                color: root.mark === "again" ? Theme.risk : root.here ? Theme.accentInk : Theme.muted
                spoken: false
                horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
