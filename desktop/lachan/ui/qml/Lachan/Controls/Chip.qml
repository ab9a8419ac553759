pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// A label, not a button. kind: safe, risk, harm, quiet.
Rectangle {
    id: root

    required property string text
    property string icon: ""
    property string kind: "safe"
    readonly property color ink: root.kind === "risk" ? Theme.risk : root.kind === "harm" ? Theme.harm : root.kind === "quiet" ? Theme.muted : Theme.accentInk

    implicitWidth: row.implicitWidth + Theme.s(24)
    implicitHeight: Math.max(Theme.s(28), row.implicitHeight + Theme.s(10))
    radius: height / 2
    color: root.kind === "risk" ? Theme.riskSoft : root.kind === "harm" ? Theme.harmSoft : root.kind === "quiet" ? Theme.sunken : Theme.accentSoft
    border.width: Theme.contrast ? 2 : 0
    border.color: root.ink

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s(6)

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            icon: root.icon
            size: 15
            color: root.ink
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            kind: "tinystrong"
            color: root.ink
            spoken: false
            wrapMode: Text.NoWrap
        }
    }
}
