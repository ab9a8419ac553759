pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A count as a row of discs: filled with a tick where it was judged rightly, an open ring where it was not.
ColumnLayout {
    id: root

    required property string icon
    required property string words
    required property var marks

    spacing: Theme.s(10)

    RowLayout {
        spacing: Theme.s(12)

        AppIcon {
            icon: root.icon
            size: 26
            color: Theme.accentInk
            Layout.alignment: Qt.AlignTop
        }

        AppText {
            text: root.words
            kind: "h2"
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.s(8)
        Layout.fillWidth: true
        Accessible.ignored: true

        Repeater {
            model: root.marks

            Rectangle {
                id: disc

                required property var modelData

                width: Theme.s(36)
                height: width
                radius: width / 2
                color: disc.modelData.right ? Theme.accent : "transparent"
                border.width: 2
                border.color: disc.modelData.right ? Theme.accent : Theme.edge

                AppIcon {
                    anchors.centerIn: parent
                    icon: disc.modelData.right ? "check" : "ellipsis"
                    size: 20
                    color: disc.modelData.right ? Theme.inkOnAccent : Theme.muted
                }
            }
        }
    }
}
