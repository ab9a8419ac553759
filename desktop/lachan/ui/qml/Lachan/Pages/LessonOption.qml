pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One answer of a question; once picked it carries the reply. `mark`: open, right, other.
Tappable {
    id: root

    required property var option
    required property bool solved
    readonly property bool correct: root.option.mark === "right"
    readonly property bool picked: root.option.mark !== "open"

    name: root.option.spoken
    hint: root.correct ? qsTr("The right answer.") + " " + root.option.feedback : root.option.feedback
    curve: Theme.radius
    enabled: root.picked || !root.solved
    checkable: false
    leftPadding: Theme.s(14)
    rightPadding: Theme.s(14)
    topPadding: Theme.s(10)
    bottomPadding: Theme.s(10)

    background: Rectangle {
        radius: Theme.radius
        color: root.correct ? Theme.safeSoft : root.picked || root.down || root.hovered ? Theme.sunken : Theme.surface
        border.width: root.picked && !Theme.contrast ? (root.correct ? Theme.stroke : 0) : Theme.stroke
        border.color: root.correct ? Theme.safe : root.enabled ? Theme.edge : Theme.line
    }

    contentItem: RowLayout {
        spacing: Theme.s(12)

        AppIcon {
            icon: root.correct ? "circle-check" : root.picked ? "lightbulb" : "circle"
            color: root.correct ? Theme.safe : root.enabled ? Theme.accentInk : Theme.muted
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s(2)
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }

        ColumnLayout {
            spacing: Theme.s(4)
            Layout.fillWidth: true

            RichRun {
                markup: root.option.markup
                kind: "strong"
                color: root.enabled ? Theme.text : Theme.muted
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                objectName: root.objectName + "-feedback"
                text: root.option.feedback
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
