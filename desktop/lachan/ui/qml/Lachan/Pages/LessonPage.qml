pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A lesson, one step at a time: the words in a column, the steps and tonight's question beside it
// (below it where the window is narrow).
FocusScope {
    id: root

    required property LessonViewModel vm
    readonly property real logical: root.width / Theme.scale
    readonly property bool narrow: root.logical < 1100
    readonly property bool flat: root.height / Theme.scale < 480 // the top bar scrolls away
    readonly property real text: Theme.s(root.narrow ? Math.min(640, root.logical - 48) : Math.min(720, root.logical - 32 - 52 - 370 - 32))
    readonly property real inset: root.narrow ? (root.width - root.text) / 2 : (root.width - root.text - Theme.s(52 + 370)) / 2
    // Where the buttons stand below the words, the words come first: their beginning is what is seen.
    readonly property Item firstControl: root.narrow ? area : (beside.item as LessonButtons)?.next ?? bar.leave

    function arrive(): void {
        area.contentY = 0;
        if (root.narrow)
            area.forceActiveFocus(Qt.TabFocusReason);
        root.Accessible.announce(root.vm.stepTitle);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.vm.title
    Keys.onEscapePressed: root.vm.leave()

    Connections {
        target: root.vm

        function onStepChanged(): void {
            root.arrive();
        }

        function onReplied(words: string): void {
            root.Accessible.announce(words);
        }
    }

    LessonTopBar {
        id: bar

        vm: root.vm
        width: root.width
        y: root.flat ? -area.contentY : 0
    }

    ScrollArea {
        id: area

        objectName: "lessonText"
        x: root.narrow ? 0 : root.inset - Theme.s(12)
        y: root.flat ? 0 : bar.height
        z: root.flat ? -1 : 0
        width: root.narrow ? root.width : root.text + Theme.s(24)
        height: root.height - y
        margin: root.narrow ? root.inset / Theme.scale : 12
        pad: Theme.s(32)
        activeFocusOnTab: true
        Accessible.role: Accessible.Document
        Accessible.name: root.vm.stepTitle

        Column {
            y: Theme.s(24) + (root.flat ? bar.height : 0)
            width: area.inner
            spacing: Theme.s(18)

            AppText {
                objectName: "stepTitle"
                width: parent.width
                text: root.vm.stepTitle
                kind: "h1"
            }

            Repeater {
                model: root.vm.blocks

                LessonBlock {
                    vm: root.vm
                    width: area.inner
                }
            }

            Loader {
                id: under

                width: parent.width
                active: root.narrow
                visible: root.narrow
                sourceComponent: buttons
            }

            Loader {
                width: parent.width
                active: root.narrow
                visible: root.narrow
                sourceComponent: cards
            }
        }
    }

    ScrollArea {
        id: side

        x: root.inset + root.text + Theme.s(40)
        y: bar.height
        width: Theme.s(370 + 24)
        height: root.height - bar.height - Theme.s(52 + 16 + 24)
        visible: !root.narrow

        Loader {
            y: Theme.s(32)
            width: side.inner
            active: !root.narrow
            sourceComponent: cards
        }
    }

    Loader {
        id: beside

        x: root.inset + root.text + Theme.s(52)
        y: Math.min(root.height - height - Theme.s(24), bar.height + side.childrenHeight + Theme.s(8))
        width: Theme.s(370)
        active: !root.narrow
        sourceComponent: buttons
    }

    FocusRing {
        x: area.x + Theme.s(2)
        y: area.y + Theme.s(2)
        width: area.width - Theme.s(4)
        height: area.height - Theme.s(4)
        shown: area.activeFocus && !root.narrow
    }

    Component {
        id: buttons

        LessonButtons {
            vm: root.vm
        }
    }

    Component {
        id: cards

        Column {
            spacing: Theme.s(16)

            LessonSteps {
                width: parent.width
                vm: root.vm
            }

            LessonCallout {
                width: parent.width
                visible: root.vm.tonight.title !== undefined
                block: root.vm.tonight.title !== undefined ? root.vm.tonight : ({
                        "kind": "tonight",
                        "title": "",
                        "icon": "",
                        "parts": []
                    })
            }

            LessonPrint {
                width: parent.width
                visible: root.vm.canPrint
                vm: root.vm
            }
        }
    }
}
