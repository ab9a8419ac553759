pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// A class before the projector: a large phone at the left, what was said and the show of hands at the right.
FocusScope {
    id: root

    required property ProjectorViewModel vm
    required property AppViewModel app

    readonly property bool live: root.vm.story.stage === "live"
    readonly property real edge: Theme.s(root.width / Theme.scale >= 1120 ? 28 : 16)
    readonly property real tall: root.height - 2 * Theme.s(12)
    readonly property real phoneWidth: Math.min(Math.max(Theme.s(344), root.tall * 0.54), root.width * 0.44)
    readonly property Item firstControl: root.live ? side.first : panel.first

    function keyName(event: var): string {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return "";
        return event.key === Qt.Key_Backspace ? "<" : event.text.toUpperCase();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.vm.story.title
    Keys.onEscapePressed: root.vm.leave()
    Keys.onPressed: event => {
        if ([Qt.Key_PageDown, Qt.Key_Right].includes(event.key) && root.live) {
            root.vm.turn();
            event.accepted = true;
            return;
        }
        const key = root.keyName(event);
        if (key !== "")
            event.accepted = root.vm.key(key);
    }
    onLiveChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.firstControl?.forceActiveFocus(Qt.TabFocusReason)
    }

    Connections {
        target: root.vm

        function onHeard(words: string): void {
            root.Accessible.announce(words);
        }
    }

    PhoneDevice {
        id: phone

        vm: root.vm
        x: root.edge
        y: (root.height - height) / 2
        width: root.phoneWidth
        height: root.tall
    }

    Item {
        x: phone.x + phone.width + Theme.s(20)
        y: phone.y
        width: root.width - x - root.edge
        height: root.tall

        ProjectorSide {
            id: side

            anchors.fill: parent
            vm: root.vm
            visible: root.live
        }

        ProjectorStage {
            id: panel

            anchors.fill: parent
            vm: root.vm
            visible: !root.live
        }
    }
}
