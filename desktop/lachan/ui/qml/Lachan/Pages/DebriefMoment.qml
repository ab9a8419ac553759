pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One moment: the line and its trick, what they wanted then, what the learner did beside the safest act.
ColumnLayout {
    id: root

    required property var moment
    readonly property string trick: root.moment.trick ?? ""
    readonly property var safest: root.moment.safest ?? ({})

    spacing: Theme.s(14)

    RowLayout {
        spacing: Theme.s(10)
        visible: root.trick !== ""
        Layout.fillWidth: true

        TrickBadge {
            trick: root.trick
            labelled: true
            size: 30
        }

        AppText {
            objectName: "momentTactic"
            text: root.moment.tactic ?? ""
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.s(2)
        Layout.fillWidth: true

        AppText {
            text: root.moment.speaker ?? ""
            kind: "tiny"
            color: Theme.muted
            visible: text !== ""
            Layout.fillWidth: true
        }

        AppText {
            objectName: "momentQuote"
            text: root.moment.quote ?? ""
            kind: "h3"
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: Theme.s(2)
        visible: wanted.text !== ""
        Layout.fillWidth: true

        AppText {
            text: qsTr("WHAT THEY WANTED JUST THEN")
            kind: "tinystrong"
            color: Theme.muted
            Layout.fillWidth: true
        }

        AppText {
            id: wanted

            objectName: "momentWanted"
            text: root.moment.wanted ?? ""
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: root.width < Theme.s(400) ? 1 : 2
        columnSpacing: Theme.s(12)
        rowSpacing: Theme.s(12)
        uniformCellWidths: true
        Layout.fillWidth: true

        MomentActs {
            objectName: "momentDeeds"
            title: root.moment.deedTitle ?? ""
            acts: root.moment.deeds ?? []
        }

        MomentActs {
            objectName: "momentSafest"
            title: root.moment.safestTitle ?? ""
            acts: root.safest.text ? [root.safest] : []
            best: true
        }
    }
}
