pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One file that was looked at, and what became of it.
Item {
    id: root

    required property string file
    required property string verdict
    required property string icon
    required property string counts

    width: ListView.view?.width ?? 0
    height: row.implicitHeight + Theme.s(6)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.file + ": " + root.verdict + " " + root.counts

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s(10)

        AppIcon {
            icon: root.icon
            size: 18
            color: root.icon === "circle-alert" ? Theme.risk : Theme.accentInk
        }

        AppText {
            text: root.file
            kind: "small"
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            spoken: false
            Layout.fillWidth: true
        }

        AppText {
            text: root.verdict + (root.counts === "" ? "" : " " + root.counts)
            kind: "smallstrong"
            horizontalAlignment: Text.AlignRight
            spoken: false
            Layout.maximumWidth: root.width / 2
        }
    }
}
