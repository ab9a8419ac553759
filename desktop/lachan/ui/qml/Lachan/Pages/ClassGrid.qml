pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Pupils by skills: level as a digit and a colour. Arrows move, Enter opens the pupil; below stand both numbers.
Card {
    id: root

    required property ClassViewModel vm
    property real tall: 0 // height that there is
    readonly property ClassBoardViewModel board: root.vm.board
    readonly property alias table: heat
    readonly property real names: Math.min(Math.max(Theme.s(190), Math.min(Theme.s(270), root.availableWidth - root.board.skills.length * Theme.s(110))), root.availableWidth * 0.42)
    readonly property int lines: Math.max(7, Math.floor((root.tall - Theme.s(230)) / Theme.s(30)))
    readonly property real least: Math.max(Theme.s(62), widest.advanceWidth + Theme.s(8))
    readonly property int fit: Math.max(1, Math.floor((root.availableWidth - root.names) / root.least))
    readonly property int across: Math.min(root.fit, root.board.skills.length)
    readonly property real wide: Math.min(Theme.s(110), Math.floor((root.availableWidth - root.names) / Math.max(1, root.across)))
    property int from: 0 // the first skill that is shown
    property int row: 0
    property int column: 1

    function pointAt(row: int, column: int): void {
        root.row = Math.max(0, Math.min(root.board.pupils - 1, row));
        root.column = Math.max(0, Math.min(root.board.skills.length, column));
        if (root.column > 0 && root.column - 1 < root.from)
            root.from = root.column - 1;
        else if (root.column - 1 >= root.from + root.across)
            root.from = root.column - root.across;
        heat.positionViewAtRow(root.row, TableView.Contain);
        root.board.point(root.row, root.column);
    }

    onFromChanged: heat.forceLayout()
    onAcrossChanged: {
        root.from = Math.max(0, Math.min(root.from, root.board.skills.length - root.across));
        heat.forceLayout();
    }
    onWideChanged: heat.forceLayout()
    padding: Theme.s(18)

    TextMetrics {
        id: widest

        font.family: Theme.family
        font.pixelSize: Theme.size("tiny")
        text: root.board.skills.reduce((words, name) => words.concat(name.split(" ")), []).reduce((longest, word) => word.length > longest.length ? word : longest, "")
    }

    contentItem: ColumnLayout {
        spacing: Theme.s(8)

        GridLayout {
            columns: root.availableWidth < Theme.s(560) ? 1 : 2
            rowSpacing: Theme.s(6)
            Layout.fillWidth: true

            AppText {
                text: qsTr("Who holds which skill?")
                kind: "h3"
                Layout.fillWidth: true
            }

            ClassLegend {
                rule: root.board.levelRule
            }
        }

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
                    visible: root.across < root.board.skills.length
                    enabled: root.from > 0
                    onClicked: root.from = Math.max(0, root.from - root.across)
                }

                IconButton {
                    objectName: "skillsAfter"
                    name: qsTr("Skills after")
                    iconName: "chevron-right"
                    visible: root.across < root.board.skills.length
                    enabled: root.from + root.across < root.board.skills.length
                    onClicked: root.from = Math.min(root.board.skills.length - root.across, root.from + root.across)
                }
            }

            Repeater {
                model: root.board.skills.slice(root.from, root.from + root.across)

                AppText {
                    required property string modelData

                    text: modelData
                    kind: "tiny"
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
            model: root.board.grid
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
            Layout.preferredHeight: Theme.s(30) * Math.min(root.board.pupils, root.lines)
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Who holds which skill?")
            Accessible.description: qsTr("Arrows move, Enter opens the pupil")
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
            Keys.onReturnPressed: root.vm.drill(root.board.learnerAt(root.row))
            Keys.onEnterPressed: root.vm.drill(root.board.learnerAt(root.row))

            delegate: ClassCell {
                pointed: heat.activeFocus && row === root.row && column === root.column
                onClicked: {
                    heat.forceActiveFocus(Qt.MouseFocusReason);
                    root.pointAt(row, column);
                    if (column === 0)
                        root.vm.drill(root.board.learnerAt(row));
                }
            }
        }

        ClassCellDetail {
            vm: root.vm
            learner: root.board.learnerAt(root.row)
            Layout.fillWidth: true
        }
    }
}
