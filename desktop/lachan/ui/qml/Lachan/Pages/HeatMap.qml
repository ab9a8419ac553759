pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Names by skills: a shade for each cell and its figure. One stop for Tab: arrows move, Enter opens the row.
Item {
    id: root

    required property string name
    required property string hint
    required property GridModel grid
    required property list<string> skills
    required property int count // rows
    property int lines: 7 // rows that are seen at once
    property int least: 190 // px at 100 % that names get
    property int most: 270
    property alias table: heat
    signal pointed(row: int, column: int)
    signal opened(row: int)

    readonly property real names: Math.min(Math.max(Theme.s(root.least), Math.min(Theme.s(root.most), root.width - root.skills.length * Theme.s(110))), root.width * 0.42)
    readonly property real narrowest: Math.max(Theme.s(68), widest.advanceWidth + Theme.s(8))
    readonly property int fit: Math.max(1, Math.floor((root.width - root.names) / root.narrowest))
    readonly property int across: Math.min(root.fit, root.skills.length)
    readonly property real wide: Math.min(Theme.s(110), Math.floor((root.width - root.names) / Math.max(1, root.across)))
    property int from: 0 // the first skill that is shown
    property int row: 0
    property int column: 1

    function pointAt(row: int, column: int): void {
        root.row = Math.max(0, Math.min(root.count - 1, row));
        root.column = Math.max(0, Math.min(root.skills.length, column));
        if (root.column > 0 && root.column - 1 < root.from)
            root.from = root.column - 1;
        else if (root.column - 1 >= root.from + root.across)
            root.from = root.column - root.across;
        heat.positionViewAtRow(root.row, TableView.Contain);
        root.pointed(root.row, root.column);
    }

    onFromChanged: heat.forceLayout()
    onAcrossChanged: {
        root.from = Math.max(0, Math.min(root.from, root.skills.length - root.across));
        heat.forceLayout();
    }
    onWideChanged: heat.forceLayout()
    onNamesChanged: heat.forceLayout()
    implicitHeight: stack.implicitHeight

    TextMetrics {
        id: widest

        font.family: Theme.family
        font.pixelSize: Theme.size("tiny")
        text: root.skills.reduce((words, name) => words.concat(name.split(" ")), []).reduce((longest, word) => word.length > longest.length ? word : longest, "")
    }

    ColumnLayout {
        id: stack

        width: parent.width
        spacing: Theme.s(8)

        RowLayout {
            spacing: 0
            Layout.fillWidth: true

            Row {
                spacing: Theme.s(4)
                Layout.preferredWidth: root.names
                Layout.alignment: Qt.AlignBottom

                IconButton {
                    objectName: "skillsBefore"
                    name: qsTr("Skills before")
                    iconName: "chevron-left"
                    visible: root.across < root.skills.length
                    enabled: root.from > 0
                    onClicked: root.from = Math.max(0, root.from - root.across)
                }

                IconButton {
                    objectName: "skillsAfter"
                    name: qsTr("Skills after")
                    iconName: "chevron-right"
                    visible: root.across < root.skills.length
                    enabled: root.from + root.across < root.skills.length
                    onClicked: root.from = Math.min(root.skills.length - root.across, root.from + root.across)
                }
            }

            Repeater {
                model: root.skills.slice(root.from, root.from + root.across)

                AppText {
                    required property string modelData

                    text: modelData
                    kind: "tiny"
                    leftPadding: Theme.s(3)
                    rightPadding: Theme.s(3)
                    horizontalAlignment: Text.AlignHCenter
                    Layout.preferredWidth: root.wide
                    Layout.maximumWidth: root.wide
                    Layout.alignment: Qt.AlignBottom
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }

        TableView {
            id: heat

            objectName: "heatMap"
            clip: true
            model: root.grid
            activeFocusOnTab: true
            keyNavigationEnabled: false
            pointerNavigationEnabled: false
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            acceptedButtons: Qt.NoButton
            contentWidth: width
            rowHeightProvider: () => Theme.s(30)
            columnWidthProvider: column => column === 0 ? root.names : column - 1 >= root.from && column - 1 < root.from + root.across ? root.wide : 0
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.s(30) * Math.min(root.count, root.lines)
            Accessible.role: Accessible.Table
            Accessible.name: root.name
            Accessible.description: root.hint
            onActiveFocusChanged: if (heat.activeFocus)
                root.pointAt(root.row, root.column)
            Keys.onPressed: event => {
                const steps = ({
                        [Qt.Key_Up]: [-1, 0],
                        [Qt.Key_Down]: [1, 0],
                        [Qt.Key_Left]: [0, -1],
                        [Qt.Key_Right]: [0, 1],
                        [Qt.Key_PageUp]: [-10, 0],
                        [Qt.Key_PageDown]: [10, 0],
                        [Qt.Key_Home]: [0, -99],
                        [Qt.Key_End]: [0, 99]
                    })[event.key];
                if (steps === undefined)
                    return;
                root.pointAt(root.row + steps[0], root.column + steps[1]);
                event.accepted = true;
            }
            Keys.onReturnPressed: root.opened(root.row)
            Keys.onEnterPressed: root.opened(root.row)

            delegate: ClassCell {
                pointed: heat.activeFocus && row === root.row && column === root.column
                onClicked: {
                    heat.forceActiveFocus(Qt.MouseFocusReason);
                    root.pointAt(row, column);
                    if (column === 0)
                        root.opened(row);
                }
            }
        }
    }
}
