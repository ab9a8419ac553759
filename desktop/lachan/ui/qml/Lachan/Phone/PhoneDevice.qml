pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models
import Lachan.Style

// The simulated phone: frame, bars, and between them the view of the moment. Fills whatever room it is given.
FocusScope {
    id: root

    required property PhoneViewModel vm

    readonly property real edge: Theme.contrast ? 3 : 9
    readonly property real curve: Math.min(Theme.s(42), 52)
    readonly property real inside: root.curve - root.edge
    readonly property string view: screen.view
    readonly property Item keyboardAt: root.Window.activeFocusItem
    property bool byHand: false // the last thing done was by mouse or finger
    readonly property bool onCalls: root.view === "incoming" || root.view === "call"
    readonly property real beside: root.height - 2 * root.edge - top.implicitHeight - bottom.implicitHeight // px between the bars
    readonly property bool dim: root.view === "away"
    readonly property bool roomReplies: root.vm.call.repliesAt === "room" && !root.dim && root.view !== "lock"

    readonly property color bar: {
        if (root.dim)
            return Theme.contrast ? "#000000" : "#101B1A";
        if (root.view === "lock")
            return Theme.hero;
        if (root.view === "home")
            return Theme.dark ? Theme.sunken : Theme.accentSoft;
        return Theme.app(root.vm.shell.app);
    }
    readonly property color barInk: root.view === "home" ? Theme.text : "#FFFFFF"
    readonly property bool seamless: (root.onCalls && !screen.covered) || root.dim || root.view === "lock" || (root.view === "home" && !screen.covered)
    readonly property color foot: root.seamless && !room.visible ? root.bar : Theme.surface
    readonly property color footInk: root.seamless && !room.visible && root.view !== "home" ? "#FFFFFF" : Theme.text

    // Where the replies are shown, their first takes the focus.
    function focusReplies(): void {
        if (room.visible)
            room.focusFirst();
        else
            screen.focusReplies();
    }

    function focusFirst(): void {
        screen.focusFirst(Qt.TabFocusReason);
    }

    // Another view has come: whoever had the focus inside the phone goes on in it, with a ring only after keys.
    function follow(): void {
        if (root.activeFocus && !root.keyboardAt?.activeFocusOnTab)
            screen.focusFirst(root.byHand ? Qt.MouseFocusReason : Qt.TabFocusReason);
    }

    onKeyboardAtChanged: root.byHand = finger.active
    onViewChanged: soon.restart()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }

    PointHandler {
        id: finger

        onActiveChanged: root.byHand = root.byHand || active
    }

    Connections {
        target: screen

        function onCoveredChanged(): void {
            soon.restart();
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.curve
        color: Theme.frame
        border.width: Theme.contrast ? 3 : 0
        border.color: "#FFFFFF"
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.edge
        radius: root.inside
        color: root.seamless ? root.bar : Theme.surface
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.edge
        spacing: 0

        StatusBar {
            id: top

            objectName: "statusBar"
            time: root.vm.shell.time
            ink: root.barInk
            color: root.bar
            corner: root.inside
            Layout.fillWidth: true
        }

        Rectangle {
            color: root.bar
            Layout.fillWidth: true
            Layout.preferredHeight: slots.implicitHeight

            TopSlots {
                id: slots

                anchors.fill: parent
                vm: root.vm
                most: Math.min(root.height * (Theme.roomy ? 0.5 : 0.4), root.onCalls ? root.beside - Theme.s(128) : Infinity)
            }
        }

        PhoneView {
            id: screen

            objectName: "phoneView"
            vm: root.vm
            whole: height + slots.implicitHeight
            focus: true
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        ReplyFoot {
            id: room

            objectName: "roomReplies"
            vm: root.vm
            most: root.height * 0.4
            title: root.vm.story.replyTitle
            visible: root.roomReplies
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
        }

        BottomBar {
            id: bottom

            ink: root.footInk
            color: root.foot
            corner: root.inside
            Layout.fillWidth: true
            onBack: root.vm.back()
            onHome: root.vm.act("open home")
            onSwitched: root.vm.switchApp()
        }
    }
}
