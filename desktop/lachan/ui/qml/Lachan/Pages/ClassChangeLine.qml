pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One pupil whom a newer list changes.
Item {
    id: root

    required property string kind
    required property string words
    readonly property string sign: ({
            "new": qsTr("New"),
            "renamed": qsTr("Changed"),
            "back": qsTr("Back again"),
            "left": qsTr("No longer there")
        })[root.kind] ?? root.kind

    width: ListView.view?.width ?? 0
    height: row.implicitHeight + Theme.s(6)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.sign + ": " + root.words

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s(10)

        AppIcon {
            icon: ({
                    "new": "user-plus",
                    "renamed": "pencil",
                    "back": "undo-2",
                    "left": "log-out"
                })[root.kind] ?? ""
            size: 16
            color: root.kind === "left" ? Theme.risk : Theme.accentInk
            Layout.preferredWidth: width
        }

        AppText {
            text: root.sign
            kind: "small"
            color: Theme.muted
            spoken: false
            Layout.preferredWidth: Theme.s(110)
        }

        AppText {
            text: root.words
            kind: "small"
            spoken: false
            Layout.fillWidth: true
        }
    }
}
