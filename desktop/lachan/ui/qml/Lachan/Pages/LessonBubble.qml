pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One bubble of a talk, and under it what there is to say about it.
Column {
    id: root

    required property var line
    readonly property bool mine: root.line.right
    readonly property real natural: words.implicitWidth + Theme.s(38)

    spacing: Theme.s(8)

    Rectangle {
        width: root.width
        height: inside.implicitHeight + Theme.s(24)
        radius: Theme.radiusCard
        topLeftRadius: root.mine ? Theme.radiusCard : Theme.s(4)
        topRightRadius: root.mine ? Theme.s(4) : Theme.radiusCard
        color: root.mine ? Theme.accentSoft : Theme.surface
        border.width: root.mine && !Theme.contrast ? 0 : Theme.hairline
        border.color: root.mine ? Theme.accent : Theme.line
        Accessible.role: Accessible.StaticText
        Accessible.name: root.line.spoken

        Column {
            id: inside

            x: Theme.s(18)
            y: Theme.s(12)
            width: parent.width - Theme.s(36)
            spacing: Theme.s(2)

            AppText {
                width: parent.width
                text: root.line.name
                kind: "tinystrong"
                color: Theme.muted
                spoken: false
            }

            RichRun {
                id: words

                width: parent.width
                markup: root.line.markup
                spoken: false
            }
        }
    }

    RowLayout {
        width: root.width
        spacing: Theme.s(8)
        visible: root.line.note !== ""

        AppIcon {
            icon: "shield-check"
            size: 18
            color: Theme.safe
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }

        AppText {
            text: root.line.note
            kind: "smallstrong"
            color: Theme.accentInk
            Layout.fillWidth: true
        }
    }
}
