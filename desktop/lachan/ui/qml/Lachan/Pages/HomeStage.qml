pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Style

// One module: heading, state, and its stations along a line or, where room is short, one under another. On a long path
// the stations show only where the learner is, or where the heading was pressed.
ColumnLayout {
    id: root

    required property string module
    required property string number
    required property string standing // done, here, ahead
    required property string eyebrow
    required property string title
    required property string why
    required property string chip
    required property string chipIcon
    required property bool folds
    required property bool shown
    required property var stops
    required property string face
    property bool ruled: false
    property bool alone: false // the only module: its stations may take the whole height
    signal asked(kind: string, station: string)
    signal togetherAsked(station: string)
    signal turned

    readonly property Item first: steps.item?.first ?? (root.folds ? head : null) // qmllint disable missing-property
    readonly property bool stacked: root.alone || root.width / Math.max(1, root.stops.length) < Theme.s(132)

    spacing: 0

    Rectangle {
        visible: root.ruled
        implicitHeight: Theme.hairline
        color: Theme.line
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s(root.folds ? 4 : 24)
    }

    HomeStageHead {
        id: head

        objectName: "stage-" + root.module
        number: root.number
        mark: root.standing
        eyebrow: root.eyebrow
        title: root.title
        why: root.why
        chip: root.chip
        chipIcon: root.chipIcon
        folds: root.folds
        shown: root.shown
        onClicked: root.turned()
        Layout.fillWidth: true
    }

    Loader {
        id: steps

        active: root.shown
        visible: active
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(20)
        Layout.bottomMargin: Theme.s(root.folds ? 16 : 0)
        Layout.alignment: Qt.AlignVCenter
        sourceComponent: GridLayout {
            readonly property Item first: (line.count > 0 ? line.itemAt(0) as HomeStop : null)?.control ?? null

            columns: root.stacked ? 1 : Math.max(1, root.stops.length)
            columnSpacing: 0
            rowSpacing: 0
            uniformCellWidths: true

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
}
