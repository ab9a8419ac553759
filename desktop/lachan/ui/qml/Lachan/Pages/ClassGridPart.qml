pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The heat map at the left, what stands out at the right; where there is little room, one at a time.
ClassBody {
    id: root

    property string tab: "grid"
    readonly property bool both: !root.narrow

    implicitHeight: column.implicitHeight
    first: grid.visible ? grid.table : null

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(12)

        SegmentRow {
            name: qsTr("What to see")
            visible: !root.both
            current: root.tab
            options: [
                {
                    "value": "grid",
                    "label": qsTr("Pupils and skills")
                },
                {
                    "value": "insight",
                    "label": qsTr("What stands out")
                }
            ]
            onChosen: value => root.tab = value
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s(22)
            Layout.fillWidth: true

            ClassGrid {
                id: grid

                vm: root.vm
                visible: root.both || root.tab === "grid"
                tall: root.room - (root.both ? 0 : Theme.s(56))
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }

            ClassInsight {
                vm: root.vm
                visible: root.both || root.tab === "insight"
                Layout.fillWidth: !root.both
                Layout.preferredWidth: Theme.s(392)
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
