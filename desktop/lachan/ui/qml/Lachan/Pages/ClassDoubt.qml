pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One doubtful row of a list: where it stands, why, and whether it was taken all the same.
Item {
    id: root

    required property string where
    required property string why
    required property bool taken

    width: ListView.view?.width ?? 0
    height: row.implicitHeight + Theme.s(6)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.where + ": " + root.why

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s(10)

        AppIcon {
            icon: root.taken ? "info" : "circle-alert"
            size: 18
            color: root.taken ? Theme.accentInk : Theme.risk
            Layout.alignment: Qt.AlignTop
        }

        AppText {
            text: root.where
            kind: "smallstrong"
            spoken: false
            Layout.alignment: Qt.AlignTop
        }

        AppText {
            text: root.why
            kind: "small"
            spoken: false
            Layout.fillWidth: true
        }
    }
}
