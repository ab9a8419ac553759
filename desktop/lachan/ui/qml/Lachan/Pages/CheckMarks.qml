pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What was tapped on the phone; each can be taken off again.
Card {
    id: root

    required property CheckViewModel vm

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(8)

        AppText {
            text: qsTr("Tap what made you think so")
            kind: "h3"
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Tap the phone, or press 1 to 9. It may stay empty.")
            kind: "small"
            color: Theme.muted
            visible: list.count === 0
            Layout.fillWidth: true
        }

        Repeater {
            id: list

            model: root.vm.tapped

            Tappable {
                id: row

                required property string key
                required property string words

                objectName: "mark-" + row.key
                name: qsTr("Take the mark off: %1").arg(row.words)
                curve: Theme.radius
                leftPadding: Theme.s(12)
                rightPadding: Theme.s(12)
                topPadding: Theme.s(9)
                bottomPadding: Theme.s(9)
                onClicked: root.vm.tap(Number(row.key))
                Layout.fillWidth: true

                background: Rectangle {
                    radius: Theme.radius
                    color: row.hovered ? Theme.line : Theme.sunken
                    border.width: Theme.contrast ? 2 : 0
                    border.color: Theme.edge
                }

                contentItem: RowLayout {
                    spacing: Theme.s(12)

                    AppIcon {
                        icon: "flag"
                        size: 18
                        color: Theme.risk
                    }

                    AppText {
                        text: row.words
                        kind: "small"
                        spoken: false
                        Layout.fillWidth: true
                    }

                    AppIcon {
                        icon: "x"
                        size: 18
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
