pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A group of settings under an icon and a heading.
Card {
    id: root

    required property string title
    required property string icon
    default property alias inside: body.data

    padding: Theme.s(24)
    Layout.fillWidth: true
    Layout.fillHeight: true

    contentItem: ColumnLayout {
        spacing: 0

        ColumnLayout {
            id: body

            spacing: Theme.s(16)
            Layout.fillHeight: false

            RowLayout {
                spacing: Theme.s(10)

                AppIcon {
                    icon: root.icon
                    size: 24
                }

                AppText {
                    text: root.title
                    kind: "h2"
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
