pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// Acts of one moment under a title, each with its icon and what it does. Both sides look alike: no blame.
Card {
    id: root

    required property string title
    required property var acts
    property bool best: false

    kind: root.best ? "safe" : "sunken"
    padding: Theme.s(16)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s(8)

        AppText {
            text: root.title
            kind: "tinystrong"
            color: root.best ? Theme.accentInk : Theme.muted
            Layout.fillWidth: true
        }

        Repeater {
            model: root.acts

            RowLayout {
                id: act

                required property var modelData

                spacing: Theme.s(10)
                Layout.fillWidth: true

                AppIcon {
                    icon: act.modelData.icon
                    size: 18
                    color: root.best ? Theme.accentInk : Theme.muted
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s(3)
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                }

                ColumnLayout {
                    spacing: Theme.s(2)

                    AppText {
                        text: act.modelData.text
                        kind: "strong"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: act.modelData.why
                        kind: "small"
                        color: Theme.contrast ? Theme.text : Theme.muted
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
