pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Style

// Surface with a 1 px line; put one layout inside. kind: plain, hero, sunken, safe, risk, harm.
T.Pane {
    id: root

    property string kind: "plain"
    property bool pointed: false // the tour speaks of it
    property real curve: root.kind === "hero" ? Theme.radiusHero : Theme.radiusCard

    readonly property color fill: ({
            "plain": Theme.surface,
            "hero": Theme.hero,
            "sunken": Theme.sunken,
            "safe": Theme.safeSoft,
            "risk": Theme.riskSoft,
            "harm": Theme.harmSoft
        })[root.kind]
    readonly property color mark: ({
            "safe": Theme.safe,
            "risk": Theme.risk,
            "harm": Theme.harm
        })[root.kind] ?? Theme.line

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.s(20)

    background: Rectangle {
        radius: root.curve
        color: root.fill
        border.width: root.kind === "plain" || Theme.contrast ? Theme.hairline : 0
        border.color: root.mark

        PointRing {
            shown: root.pointed
            curve: root.curve
        }
    }
}
