pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One time of the run, or an honest word where there is none.
Card {
    id: root

    required property var number
    readonly property string figure: root.number.figure ?? ""
    readonly property string words: root.number.words ?? ""
    readonly property color ink: root.number.tone === "risk" ? Theme.risk : Theme.accentInk

    padding: Theme.s(18)
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.figure, root.words, root.number.pace ?? ""].filter(part => part !== "").join(" ")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(4)

        RowLayout {
            spacing: Theme.s(10)

            AppIcon {
                icon: root.number.icon ?? ""
                size: root.figure === "" ? 24 : 20
                color: root.ink
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                text: root.figure
                kind: "h1"
                spoken: false
                wrapMode: Text.NoWrap
                visible: root.figure !== ""
            }
        }

        AppText {
            text: root.words
            kind: root.figure === "" ? "strong" : "small"
            color: root.figure === "" ? Theme.text : Theme.muted
            spoken: false
            Layout.fillWidth: true
        }

        Chip {
            text: root.number.pace ?? ""
            icon: "timer"
            kind: "quiet"
            visible: text !== ""
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
