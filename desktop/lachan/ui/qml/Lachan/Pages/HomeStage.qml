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

    readonly property Item first: line.count > 0 ? line.itemAt(0) : null
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

            StationStop {
                id: stop

                required property int index
                required property var modelData

                objectName: "station-" + stop.modelData.id
                name: stop.modelData.spoken
                title: stop.modelData.title
                detail: stop.modelData.detail
                mark: stop.modelData.mark
                iconName: stop.modelData.icon
                face: root.face
                stacked: root.stacked
                before: stop.index === 0 ? "" : root.stops[stop.index - 1].mark
                kind: stop.modelData.kind
                last: stop.index === root.stops.length - 1
                onClicked: root.asked(stop.modelData.kind, stop.modelData.id)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
