pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Style

// The detail of a line: what its tactic does to people, and why each act counted as it did.
ColumnLayout {
    id: root

    required property string tactic
    required property string explained
    required property var deeds
    readonly property string why: [root.tactic, root.explained].filter(part => part !== "").join(": ")
    readonly property bool any: root.why !== "" || root.deeds.length > 0

    spacing: Theme.s(6)
    Layout.fillWidth: true

    DebriefHint {
        icon: "lightbulb"
        text: root.why
        ink: Theme.accentInk
        visible: text !== ""
    }

    Repeater {
        model: root.deeds

        DebriefHint {
            required property var modelData

            icon: modelData.icon
            text: modelData.why
            ink: modelData.tone === "risk" ? Theme.risk : modelData.tone === "safe" ? Theme.accentInk : Theme.text
        }
    }
}
