pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// "17/20" over what was counted; a dash where nothing of the kind was met yet.
Card {
    id: root

    required property string icon
    required property color ink
    required property int count
    required property int of
    required property string words

    readonly property string figure: root.of === 0 ? "–" : root.count + "/" + root.of

    kind: "sunken"
    curve: Theme.radius
    padding: Theme.s(14)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.figure + " " + root.words

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(4)

        RowLayout {
            spacing: Theme.s(8)

            AppIcon {
                icon: root.icon
                color: root.ink
            }

            AppText {
                text: root.figure
                kind: "h2"
                color: root.ink
                spoken: false
            }
        }

        AppText {
            text: root.words
            kind: "small"
            spoken: false
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
