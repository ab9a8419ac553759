pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What has been read so far, the line to read now in large type, and the key for the next one.
Rectangle {
    id: root

    required property TogetherViewModel vm
    readonly property Item next: onward
    readonly property bool tight: root.width < Theme.s(430)

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    ScrollArea {
        id: area

        objectName: "scriptArea"
        x: Theme.s(6)
        y: Theme.s(8)
        width: root.width - 2 * x
        height: foot.y - y - Theme.s(8)
        margin: 16
        activeFocusOnTab: contentHeight > height
        onHeightChanged: area.show(now)
        onContentHeightChanged: area.show(now)
        Accessible.role: Accessible.Document
        Accessible.name: heading.text

        Column {
            y: Theme.s(12)
            width: area.inner
            spacing: Theme.s(10)

            AppText {
                id: heading

                width: parent.width
                text: qsTr("Read aloud, one line at a time")
                kind: "h3"
            }

            Repeater {
                id: past

                model: root.vm.script

                TogetherRow {
                    width: area.inner
                    last: index === past.count - 1
                }
            }

            Item {
                id: now

                width: parent.width
                height: card.y + card.height

                TogetherNow {
                    id: card

                    y: Theme.s(6)
                    width: parent.width
                    vm: root.vm
                }
            }
        }
    }

    Rectangle {
        visible: area.contentHeight > area.height
        x: Theme.hairline
        y: foot.y - Theme.s(8)
        width: root.width - 2 * x
        height: Theme.hairline
        color: Theme.line
    }

    GridLayout {
        id: foot

        x: Theme.s(20)
        y: root.height - height - Theme.s(16)
        width: root.width - 2 * x
        columns: 2
        columnSpacing: Theme.s(12)
        rowSpacing: Theme.s(8)

        AppButton {
            id: onward

            objectName: "nextLine"
            text: root.vm.answerAwaited && !root.tight ? qsTr("Go on without an answer") : qsTr("Next line")
            kind: "primary"
            iconName: root.tight ? "" : "arrow-right"
            keycap: root.tight ? "" : qsTr("Space")
            large: !Theme.roomy
            wraps: !root.tight
            leftPadding: Theme.s(root.tight ? 8 : 22)
            onClicked: root.vm.turn()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        PhoneStop {
            vm: root.vm
            brief: true
            keycap: root.tight ? "" : "Esc"
            leftPadding: Theme.s(root.tight ? 10 : 17)
            Layout.fillHeight: true
        }
    }
}
