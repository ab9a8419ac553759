pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One module: heading, state, and its stations along a line or, where room is short, one under another.
ColumnLayout {
    id: root

    required property string eyebrow
    required property string title
    required property string chip
    required property string chipIcon
    required property var stops
    required property string face
    property bool ruled: false
    property bool alone: false // the only module: its stations may take the whole height
    signal asked(kind: string, station: string)
    signal togetherAsked(station: string)

    readonly property Item first: (line.count > 0 ? line.itemAt(0) as HomeStop : null)?.control ?? null
    readonly property bool stacked: root.alone || root.width / Math.max(1, root.stops.length) < Theme.s(132)

    spacing: 0

    Rectangle {
        visible: root.ruled
        implicitHeight: Theme.hairline
        color: Theme.line
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s(24)
    }

    RowLayout {
        spacing: Theme.s(12)

        ColumnLayout {
            spacing: 0

            AppText {
                text: root.eyebrow
                kind: "tinystrong"
                color: Theme.accentInk
                Layout.fillWidth: true
            }

            AppText {
                text: root.title
                kind: "h2"
                Layout.fillWidth: true
            }
        }

        Chip {
            text: root.chip
            icon: root.chipIcon
            visible: root.chip !== ""
            Layout.alignment: Qt.AlignTop
        }
    }

    GridLayout {
        columns: root.stacked ? 1 : Math.max(1, root.stops.length)
        columnSpacing: 0
        rowSpacing: 0
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(20)
        Layout.alignment: Qt.AlignVCenter

        Repeater {
            id: line

            model: root.stops

            HomeStop {
                id: entry

                stacked: root.stacked
                face: root.face
                before: entry.index === 0 ? "" : root.stops[entry.index - 1]?.mark ?? ""
                last: entry.index === root.stops.length - 1
                onAsked: root.asked(entry.stop.kind, entry.stop.id)
                onTogetherAsked: root.togetherAsked(entry.stop.id)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
