pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The heading of a stage: its number or a check, what it is about and why; on a long path it folds and unfolds.
Tappable {
    id: root

    required property string number
    required property string mark // done, here, ahead
    required property string eyebrow
    required property string title
    required property string why
    required property string chip
    required property string chipIcon
    required property bool folds
    required property bool shown
    readonly property bool narrow: root.width < Theme.s(520)

    name: root.eyebrow + ": " + root.title
    hint: !root.folds ? "" : root.shown ? qsTr("Hide the steps") : qsTr("Show the steps")
    enabled: root.folds
    focusPolicy: root.folds ? Qt.StrongFocus : Qt.NoFocus
    curve: Theme.radius
    leftPadding: root.folds ? Theme.s(8) : 0
    rightPadding: leftPadding
    topPadding: root.folds ? Theme.s(10) : 0
    bottomPadding: topPadding

    background: Rectangle {
        radius: Theme.radius
        color: root.folds && (root.hovered || root.down) ? Theme.sunken : "transparent"
    }

    Component {
        id: done

        AppIcon {
            icon: "check"
            color: Theme.inkOnAccent
        }
    }

    Component {
        id: number

        AppText {
            text: root.number
            kind: "strong"
            color: root.mark === "here" ? Theme.accentInk : Theme.muted
            spoken: false
        }
    }

    Component {
        id: standingChip

        Chip {
            text: root.chip
            icon: root.chipIcon
        }
    }

    contentItem: RowLayout {
        spacing: Theme.s(14)

        Rectangle {
            implicitWidth: Theme.s(40)
            implicitHeight: Theme.s(40)
            radius: height / 2
            visible: root.folds
            color: root.mark === "done" ? Theme.accent : root.mark === "here" ? Theme.accentSoft : Theme.surface
            border.width: root.mark === "done" ? 0 : Theme.stroke
            border.color: root.mark === "here" ? Theme.accent : Theme.edge
            Layout.alignment: Qt.AlignTop

            Loader {
                anchors.centerIn: parent
                sourceComponent: root.mark === "done" ? done : number
            }
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.eyebrow
                kind: "tinystrong"
                color: Theme.accentInk
                spoken: !root.folds
                Layout.fillWidth: true
            }

            AppText {
                text: root.title
                kind: root.folds ? "h3" : "h2"
                spoken: !root.folds
                Layout.fillWidth: true
            }

            AppText {
                text: root.why
                kind: "small"
                color: Theme.muted
                visible: root.why !== ""
                Layout.fillWidth: true
            }

            Loader {
                active: root.chip !== "" && root.narrow
                visible: active
                sourceComponent: standingChip
                Layout.topMargin: Theme.s(4)
            }
        }

        Loader {
            active: root.chip !== "" && !root.narrow
            visible: active
            sourceComponent: standingChip
            Layout.alignment: Qt.AlignTop
        }

        AppIcon {
            icon: root.shown ? "chevron-down" : "chevron-right"
            color: Theme.muted
            visible: root.folds
            Layout.alignment: root.narrow ? Qt.AlignTop : Qt.AlignVCenter
        }
    }
}
