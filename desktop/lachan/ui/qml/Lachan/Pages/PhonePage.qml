pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// The phone in the middle, the story at its left, what can be done now at its right. Where there is little
// room the story becomes a few lines above the acts. For the left hand all of it is mirrored.
FocusScope {
    id: root

    required property PhoneViewModel vm
    required property AppViewModel app

    readonly property bool wide: root.width / Theme.scale >= 1120 && !Theme.roomy
    readonly property real edge: Theme.s(root.wide ? 36 : 24)
    readonly property real stage: Math.min(root.width, Theme.s(1366)) // the three columns keep together
    readonly property real rim: (root.width - root.stage) / 2
    readonly property real tall: Math.min(root.height - 2 * (root.wide ? 22 : 12), Theme.s(820))
    readonly property real roof: (root.height - root.tall) / 2
    readonly property real phoneWidth: root.wide ? Theme.s(364) : Math.min(344 + (Theme.scale - 1) * 216, root.width * 0.46)
    readonly property real panelWidth: root.wide ? Theme.s(400) : Math.min(root.width - root.phoneAt - root.phoneWidth - 48, Theme.s(760))
    readonly property real phoneAt: root.wide ? root.rim + Math.round((root.stage - Theme.s(1366)) / 2) + Math.min(Theme.s(457), root.stage - root.edge - root.panelWidth - root.phoneWidth - Theme.s(40)) : Theme.s(24)
    readonly property real panelAt: root.wide ? root.rim + root.stage - root.panelWidth - Theme.s(32) : root.phoneAt + root.phoneWidth + 24
    readonly property Item firstControl: panel.first
    readonly property Item keyboardAt: root.Window.activeFocusItem
    property Item placed: null // where the page itself put the focus: it stays on the first row until moved

    function foremost(): Item {
        return acts.visible ? acts.firstRow() : panel.first;
    }

    function arrive(): void {
        const first = root.foremost();
        root.placed = first;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function follow(): void {
        const lost = !root.keyboardAt?.visible || root.keyboardAt === root;
        if (lost || (root.keyboardAt === root.placed && root.placed !== root.foremost()))
            root.arrive();
    }

    // Where something *wide* px across stands that is *at* px from the left for the right hand.
    function side(at: real, wide: real): real {
        return Theme.leftHanded ? root.width - at - wide : at;
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
        const key = root.keyName(event);
        if (key !== "" && (!event.isAutoRepeat || key === "<"))
            event.accepted = root.vm.key(key);
    }
    onKeyboardAtChanged: soon.restart()

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

        function onRepliesAsked(): void {
            phone.focusReplies();
        }
    }

    Connections {
        target: root.vm.acts

        function onRowsInserted(): void {
            soon.restart();
        }

        function onRowsMoved(): void {
            soon.restart();
        }

        function onRowsRemoved(): void {
            soon.restart();
        }
    }

    Connections {
        target: root.vm.story

        function onStageChanged(): void {
            root.placed = root.keyboardAt;
            soon.restart();
        }
    }

    PhoneStory {
        vm: root.vm
        app: root.app
        visible: root.wide
        x: root.side(root.rim + root.edge, width)
        y: root.roof
        width: Theme.s(280)
        height: root.tall
    }

    PhoneDevice {
        id: phone

        vm: root.vm
        x: root.side(root.phoneAt, width)
        y: root.roof
        width: root.phoneWidth
        height: root.tall
    }

    PhoneStoryLine {
        id: line

        vm: root.vm
        app: root.app
        visible: !root.wide
        x: panel.x
        y: root.roof
        width: root.panelWidth
    }

    Item {
        id: room

        x: root.side(root.panelAt, width)
        y: root.wide ? root.roof : line.y + line.height + Theme.s(8)
        width: root.panelWidth
        height: root.roof + root.tall - y
    }

    PhoneActs {
        id: acts

        vm: root.vm
        note: line.visible && line.tight ? root.vm.story.note : ""
        visible: root.vm.story.stage === "live"
        x: room.x
        y: room.y
        width: room.width
        height: room.height
    }

    PhoneStagePanel {
        id: panel

        vm: root.vm
        visible: !acts.visible
        x: room.x
        y: room.y
        width: room.width
        height: room.height
    }
}
