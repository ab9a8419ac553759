pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Style

// The window: one page at a time, messages over it, help one key away.
Window {
    id: root

    required property AppViewModel app

    readonly property var models: ({
            "who": root.app.who,
            "home": root.app.home,
            "lesson": root.app.lesson,
            "phone": root.app.phone,
            "together": root.app.together,
            "debrief": root.app.debrief,
            "check": root.app.check,
            "shield": root.app.shield,
            "settings": root.app.settings,
            "class": root.app.classroom,
            "head": root.app.head,
            "projector": root.app.projector,
            "classmate": root.app.classmate,
            "keeping": root.app.keeping,
            "packs": root.app.packs,
            "licences": root.app.licences,
            "voices": root.app.voices,
            "myData": root.app.myData
        })

    // Seen from the last row: the projector's page is larger where the window has room.
    readonly property real afar: root.app.page === "projector" && root.app.settings.scale === 100 ? Math.max(1, Math.min(1.2, root.height / 640)) : 1

    function open(): void {
        const page = root.app.page;
        const file = page.charAt(0).toUpperCase() + page.slice(1) + "Page.qml";
        const inputs = {};
        if (root.models[page])
            inputs.vm = root.models[page];
        if (page !== "lesson")
            inputs.app = root.app;
        loader.setSource(Qt.resolvedUrl("../Pages/" + file), inputs);
        arrive.restart();
        Qt.callLater(root.focusFirst);
    }

    function focusFirst(): void {
        const first = loader.item?.firstControl ?? null; // qmllint disable missing-property
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
        else
            loader.forceActiveFocus(Qt.TabFocusReason);
    }

    width: 1366
    height: 768
    minimumWidth: 800
    minimumHeight: 560
    visible: true
    title: "Lá Chắn"
    color: Theme.bg
    Component.onCompleted: root.open()

    Binding {
        target: Theme
        property: "mode"
        value: root.app.settings.theme
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.app.settings.scale / 100 * root.afar
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.app.settings.reducedMotion
    }

    Binding {
        target: Theme
        property: "leftHanded"
        value: root.app.settings.leftHanded
    }

    Connections {
        target: root.app

        function onPageChanged(): void {
            root.open();
        }

        function onQuitAsked(): void {
            root.close();
        }
    }

    Loader {
        id: loader

        width: root.width
        height: root.height
        focus: true
    }

    Rectangle {
        id: veil

        anchors.fill: parent
        color: Theme.bg
        opacity: 0
        visible: opacity > 0
    }

    ParallelAnimation {
        id: arrive

        NumberAnimation {
            target: veil
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: loader
            property: "x"
            from: Theme.slide
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }

    QuietCard {
        vm: root.app.quiet
    }

    Messages {
        app: root.app
        anchors.fill: parent
    }

    Shortcut {
        sequence: "F1"
        onActivated: root.app.page === "help" ? root.app.back() : root.app.go("help")
    }

    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.app.settings.stepScale(1)
    }

    Shortcut {
        sequence: "Ctrl+-"
        onActivated: root.app.settings.stepScale(-1)
    }

    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.app.settings.chooseScale(100)
    }
}
