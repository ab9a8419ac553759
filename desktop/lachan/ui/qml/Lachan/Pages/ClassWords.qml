pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// Pairs of words, large and numbered, to be copied or compared.
Flow {
    id: root

    required property list<string> pairs
    property bool small: false

    spacing: Theme.s(10)

    Repeater {
        model: root.pairs

        Rectangle {
            id: pair

            required property string modelData
            required property int index

            implicitWidth: row.implicitWidth + Theme.s(28)
            implicitHeight: row.implicitHeight + Theme.s(root.small ? 8 : 16)
            radius: Theme.radius
            color: Theme.accentSoft
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.accent
            Accessible.role: Accessible.StaticText
            Accessible.name: (pair.index + 1) + ". " + pair.modelData

            Row {
                id: row

                anchors.centerIn: parent
                spacing: Theme.s(8)

                AppText {
                    anchors.baseline: word.baseline
                    text: pair.index + 1
                    kind: "small"
                    color: Theme.accentInk
                    spoken: false
                }

                AppText {
                    id: word

                    text: pair.modelData
                    kind: root.small ? "strong" : "h2"
                    color: Theme.accentInk
                    spoken: false
                }
            }
        }
    }
}
