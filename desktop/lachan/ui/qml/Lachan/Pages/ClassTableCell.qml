pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One value. Its tone is a colour behind it and an icon before it; the words say the same.
Item {
    id: root

    required property ClassTable table
    required property var modelData // {text, tone}
    required property string title
    required property bool figure
    required property bool heading
    readonly property string tone: root.modelData.tone
    readonly property bool good: ["held", "good", "there"].includes(root.tone)
    readonly property bool bad: ["not-yet", "bad"].includes(root.tone)
    readonly property bool toned: root.good || root.bad || root.tone === "slipping"

    visible: !root.table.stacked || root.modelData.text !== ""
    implicitHeight: words.height + Theme.s(root.toned && !root.table.stacked ? 6 : 2)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.s(1)
        radius: Theme.s(5)
        visible: root.toned && !root.table.stacked && root.modelData.text !== ""
        color: root.good ? Theme.safeSoft : Theme.riskSoft
        border.width: Theme.contrast ? 1 : 0
        border.color: root.good ? Theme.safe : Theme.risk
    }

    AppText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        leftPadding: Theme.s(8)
        rightPadding: Theme.s(8)
        text: root.table.stacked && !root.heading ? root.title + ": " + root.modelData.text : root.modelData.text
        kind: root.heading ? "smallstrong" : "small"
        color: root.toned && !root.table.stacked ? root.good ? Theme.accentInk : Theme.risk : Theme.text
        horizontalAlignment: root.figure && !root.table.stacked ? Text.AlignRight : Text.AlignLeft
        spoken: false
    }
}
