pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Looking back on a run: what they did, what the learner did, what to do now. Two columns where there is
// room; else one, with what to do first.
FocusScope {
    id: root

    required property DebriefViewModel vm
    required property AppViewModel app
    readonly property real logical: root.width / Theme.scale
    readonly property bool narrow: root.logical < 1300 || Theme.roomy
    readonly property bool flat: root.height / Theme.scale < 480 // the top bar scrolls away
    readonly property int side: Theme.s(382)
    readonly property int gap: Theme.s(24)
    readonly property int main: root.narrow ? Math.min(root.width - Theme.s(48), Theme.s(976)) : Math.min(root.width - root.side - root.gap - Theme.s(64), Theme.s(940))
    readonly property int inset: Math.round((root.width - root.main - (root.narrow ? 0 : root.gap + root.side)) / 2)
    readonly property Item firstControl: (hour.item as DebriefRecovery)?.first ?? bar.goOn

    Accessible.role: Accessible.Pane
    Accessible.name: root.vm.headline
    Keys.onEscapePressed: root.vm.goOn()
    Keys.onDownPressed: lines.enter()

    DebriefTopBar {
        id: bar

        vm: root.vm
        width: root.width
        y: root.flat ? -area.contentY : 0
    }

    ScrollArea {
        id: area

        objectName: "debriefArea"
        x: root.narrow ? 0 : root.inset - Theme.s(12)
        y: root.flat ? 0 : bar.height
        z: root.flat ? -1 : 0
        width: root.narrow ? root.width : root.main + Theme.s(24)
        height: root.height - y
        margin: root.narrow ? root.inset / Theme.scale : 12
        pad: Theme.s(24)
        activeFocusOnTab: true
        Accessible.role: Accessible.Document
        Accessible.name: root.vm.headline

        Column {
            y: Theme.s(22) + (root.flat ? bar.height : 0)
            width: area.inner
            spacing: Theme.s(16)

            DebriefHeadline {
                width: parent.width
                vm: root.vm
            }

            Loader {
                id: hour

                width: parent.width
                active: root.vm.recovery.title !== undefined
                visible: active
                sourceComponent: recovery
            }

            Loader {
                width: parent.width
                active: root.narrow
                visible: active
                sourceComponent: aside
            }

            DebriefTimeline {
                width: parent.width
                vm: root.vm
            }

            DebriefReplay {
                width: parent.width
                vm: root.vm
            }

            DebriefLines {
                id: lines

                width: parent.width
                vm: root.vm
                onMoved: line => Qt.callLater(area.show, line)
            }
        }
    }

    ScrollArea {
        id: beside

        objectName: "debriefBeside"
        x: root.inset + root.main + root.gap - Theme.s(12)
        y: bar.height
        width: root.side + Theme.s(24)
        height: root.height - bar.height
        visible: !root.narrow
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.Document
        Accessible.name: qsTr("What to do now")

        Loader {
            y: Theme.s(22)
            width: beside.inner
            active: !root.narrow
            sourceComponent: aside
        }
    }

    Item {
        readonly property Item around: beside.activeFocus ? beside : area

        x: around.x + Theme.s(8)
        y: around.y + Theme.s(8)
        width: around.width - Theme.s(16)
        height: around.height - Theme.s(16)

        FocusRing {
            shown: area.activeFocus || beside.activeFocus
        }
    }

    Component {
        id: recovery

        DebriefRecovery {
            vm: root.vm
        }
    }

    Component {
        id: aside

        DebriefAside {
            vm: root.vm
            toDoFirst: root.narrow
        }
    }
}
