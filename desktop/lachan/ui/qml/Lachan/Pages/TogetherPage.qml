pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// For two at one computer: the script to read aloud at the left, the phone of the other at the right.
FocusScope {
    id: root

    required property TogetherViewModel vm
    required property AppViewModel app

    readonly property bool wide: root.width / Theme.scale >= 1120 && !Theme.roomy
    readonly property bool live: root.vm.story.stage === "live"
    readonly property real edge: Theme.s(root.wide ? 36 : 20)
    readonly property real stage: Math.min(root.width, Theme.s(1240)) // both columns keep together
    readonly property real rim: (root.width - root.stage) / 2
    readonly property real tall: Math.min(root.height - 2 * (root.wide ? 22 : 12), Theme.s(820))
    readonly property real roof: (root.height - root.tall) / 2
    readonly property real phoneWidth: root.wide ? Theme.s(364) : Math.min(344 + (Theme.scale - 1) * 216, root.width * 0.46)
    readonly property Item firstControl: root.live ? script.next : panel.first
    readonly property Item keyboardAt: root.Window.activeFocusItem
    property bool touched: false // the phone, by mouse or finger, just now

    // The reader's key is Space: the focus goes back to it after each touch of the phone, unless it types.
    function follow(): void {
        const lost = !root.keyboardAt?.visible || root.keyboardAt === root;
        const types = (root.keyboardAt as TextInput) !== null;
        if (lost || (root.live && root.touched && phone.activeFocus && !types))
            root.firstControl.forceActiveFocus(Qt.TabFocusReason);
        root.touched = false;
    }

    function keyName(event: var): string {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return "";
        return event.key === Qt.Key_Backspace ? "<" : event.text.toUpperCase();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.vm.story.title
    Keys.onEscapePressed: root.vm.leave()
    Keys.onPressed: event => {
        const turns = [Qt.Key_Space, Qt.Key_PageDown, Qt.Key_Right].includes(event.key);
        if (turns && root.live) {
            root.vm.turn();
            event.accepted = true;
            return;
        }
        const key = root.keyName(event);
        if (key !== "")
            event.accepted = root.vm.key(key);
    }
    onKeyboardAtChanged: soon.restart()
    onLiveChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }

    Connections {
        target: root.vm

        function onHeard(words: string): void {
            root.Accessible.announce(words);
        }
    }

    Item {
        id: left

        x: root.rim + root.edge
        y: root.roof
        width: phone.x - x - Theme.s(root.wide ? 32 : 16)
        height: root.tall

        TogetherScript {
            id: script

            anchors.fill: parent
            vm: root.vm
            visible: root.live
        }

        TogetherStage {
            id: panel

            anchors.fill: parent
            vm: root.vm
            visible: !root.live
        }
    }

    PhoneDevice {
        id: phone

        vm: root.vm
        x: root.rim + root.stage - root.edge - width
        y: root.roof
        width: root.phoneWidth
        height: root.tall
    }

    Item {
        anchors.fill: phone

        PointHandler {
            onActiveChanged: {
                root.touched = !active;
                soon.restart();
            }
        }
    }
}
