pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The path: one part per module, its stations on a line.
Card {
    id: root

    required property HomeViewModel vm
    property bool tight: false
    readonly property Item first: parts.count > 0 ? (parts.itemAt(0) as HomeStage)?.first ?? null : null
    readonly property bool folding: root.vm.stages !== null && parts.count > 0 && ((parts.itemAt(0) as HomeStage)?.folds ?? false)

    implicitWidth: Theme.s(480) // the page gives the real width: words that wrap must not ask for it
    curve: Theme.radiusHero
    padding: Theme.s(root.tight ? 18 : 26)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(root.folding ? 4 : 28)

        HomeRoad {
            id: road

            vm: root.vm
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s(root.folding ? 12 : 0)
        }

        Repeater {
            id: parts

            model: root.vm.stages

            HomeStage {
                id: part

                required property int index

                ruled: part.index > 0 || road.known
                face: root.vm.face
                onAsked: (kind, station) => root.vm.openStation(kind, station)
                onTogetherAsked: station => root.vm.readTogether(station)
                onTurned: root.vm.turnStage(part.module)
                alone: parts.count === 1
                Layout.fillWidth: true
            }
        }
    }
}
