pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One pupil of a list that was read.
Item {
    id: root

    required property int number
    required property string name
    required property string code

    width: ListView.view?.width ?? 0
    height: row.implicitHeight + Theme.s(4)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + ". " + root.name

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s(10)

        AppText {
            text: root.number
            kind: "small"
            color: Theme.muted
            spoken: false
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: Theme.s(26)
        }

        AppText {
            text: root.name
            kind: "small"
            spoken: false
            Layout.fillWidth: true
        }

        AppText {
            text: root.code
            kind: "small"
            color: Theme.muted
            spoken: false
        }
    }
}
