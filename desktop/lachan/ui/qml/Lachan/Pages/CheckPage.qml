pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Real or scam: the phone at the left, what is thought of it at the right; one under the other in little room.
FocusScope {
    id: root

    required property CheckViewModel vm
    required property AppViewModel app
    readonly property real logical: root.width / Theme.scale
    readonly property bool stacked: root.logical < 900
    readonly property bool tight: root.logical < 1100
    readonly property bool over: root.vm.stage === "over"
    readonly property real gutter: Theme.s(root.stacked ? 16 : root.tight ? 24 : 32)
    readonly property real broad: root.stacked ? area.inner : Math.min(Theme.s(1126), area.inner)
    readonly property Item firstControl: root.stacked && root.vm.stage !== "feedback" ? area : (side.item as CheckAsk)?.first ?? (side.item as CheckFeedback)?.first ?? (whole.item as CheckOver)?.first ?? bar.leave

    function arrive(): void {
        area.contentY = 0;
        root.firstControl.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.vm.title
    Keys.onEscapePressed: root.vm.leave()
    Keys.onPressed: event => {
        if (root.vm.press(event.text))
            event.accepted = true;
    }

    Connections {
        target: root.vm

        function onItemChanged(): void {
            Qt.callLater(root.arrive);
        }

        function onJudged(words: string): void {
            root.Accessible.announce(words);
            Qt.callLater(root.arrive);
        }
    }

    CheckTopBar {
        id: bar

        vm: root.vm
        width: root.width
        z: 1
    }

    ScrollArea {
        id: area

        objectName: "checkArea"
        y: bar.height
        width: root.width
        height: root.height - y
        margin: root.gutter / Theme.scale
        pad: Theme.s(16)
        activeFocusOnTab: root.stacked
        Accessible.role: Accessible.Pane
        Accessible.name: root.vm.asks

        GridLayout {
            x: Math.round((area.inner - width) / 2)
            y: Theme.s(16)
            width: root.broad
            columns: root.stacked ? 1 : 2
            columnSpacing: Theme.s(root.tight ? 24 : 72)
            rowSpacing: Theme.s(16)
            visible: !root.over

            CheckPhone {
                vm: root.vm
                room: root.stacked ? 0 : area.height - Theme.s(32)
                Layout.fillWidth: root.stacked
                Layout.preferredWidth: Theme.s(root.tight ? 344 : 364)
                Layout.maximumWidth: root.stacked ? -1 : Theme.s(root.tight ? 344 : 364)
                Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            }

            Loader {
                id: side

                sourceComponent: root.over ? null : root.vm.stage === "feedback" ? feedback : ask
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }

        Loader {
            id: whole

            x: Math.round((area.inner - width) / 2)
            y: Theme.s(20)
            width: Math.min(Theme.s(820), area.inner)
            active: root.over
            visible: root.over
            sourceComponent: result
        }
    }

    FocusRing {
        x: area.x + Theme.s(2)
        y: area.y + Theme.s(2)
        width: area.width - Theme.s(4)
        height: area.height - Theme.s(4)
        shown: area.activeFocus
    }

    Component {
        id: ask

        CheckAsk {
            vm: root.vm
            low: !root.stacked && root.height / Theme.scale < 660
        }
    }

    Component {
        id: feedback

        CheckFeedback {
            vm: root.vm
        }
    }

    Component {
        id: result

        CheckOver {
            vm: root.vm
        }
    }
}
