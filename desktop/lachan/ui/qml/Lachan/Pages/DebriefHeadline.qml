pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How it went, in one sentence, and the author's words for this end.
RowLayout {
    id: root

    required property DebriefViewModel vm
    readonly property string tone: root.vm.tone
    readonly property color ink: root.tone === "harm" ? Theme.harm : root.tone === "risk" ? Theme.risk : root.tone === "safe" ? Theme.accentInk : Theme.muted

    spacing: Theme.s(16)

    Rectangle {
        radius: Theme.radiusCard
        color: root.tone === "harm" ? Theme.harmSoft : root.tone === "risk" ? Theme.riskSoft : root.tone === "safe" ? Theme.accentSoft : Theme.sunken
        border.width: Theme.contrast ? 2 : 0
        border.color: root.ink
        Layout.preferredWidth: Theme.s(60)
        Layout.preferredHeight: Theme.s(60)
        Layout.alignment: Qt.AlignTop

        AppIcon {
            anchors.centerIn: parent
            icon: root.vm.icon
            size: 32
            color: root.ink
        }
    }

    ColumnLayout {
        spacing: Theme.s(4)
        Layout.fillWidth: true

        AppText {
            objectName: "headline"
            text: root.vm.headline
            kind: "h1"
            Layout.fillWidth: true
        }

        AppText {
            objectName: "lead"
            text: root.vm.lead
            color: Theme.muted
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.s(760)
        }
    }
}
