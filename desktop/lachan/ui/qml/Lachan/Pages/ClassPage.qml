pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The teacher's page: doors while no class is open, then the parts of the open one.
FocusScope {
    id: root

    required property AppViewModel app
    required property ClassViewModel vm
    readonly property real logical: root.width / Theme.scale
    readonly property bool flat: Theme.roomy || root.height / Theme.scale < 480
    readonly property bool narrow: root.logical < 1100
    readonly property bool inside: root.vm.stage === "open"
    readonly property Item firstControl: (body.item as ClassBody)?.first ?? null

    // The classes are read after the page is up: the focus goes to the first thing to do.
    onFirstControlChanged: if (root.firstControl && !make.opened)
        root.firstControl.forceActiveFocus(Qt.TabFocusReason)

    ClassRail {
        id: rail

        app: root.app
        vm: root.vm
        flat: root.flat
        slim: root.narrow
        width: root.flat ? root.width : implicitWidth
        height: root.flat ? implicitHeight : root.height
    }

    ScrollArea {
        id: area

        x: root.flat ? 0 : rail.width
        y: root.flat ? rail.height : 0
        width: root.width - x
        height: root.height - y
        margin: root.narrow ? 24 : 28
        pad: Theme.s(20)

        Column {
            id: column

            y: Theme.s(root.narrow ? 12 : 18)
            width: area.inner
            spacing: Theme.s(root.narrow ? 12 : 16)

            ClassHead {
                id: head

                width: parent.width
                vm: root.vm
                tight: root.logical < 800
            }

            Banner {
                objectName: "classTold"
                width: Math.min(parent.width, implicitWidth)
                text: root.vm.told
                kind: root.vm.problem ? "risk" : "safe"
                icon: root.vm.problem ? "circle-alert" : "circle-check"
                visible: root.vm.told !== "" && root.vm.stage !== "locked"
                closable: true
                onClosed: root.vm.closeTold()
            }

            Loader {
                id: body

                readonly property string part: root.inside ? root.vm.section : root.vm.stage
                readonly property var files: ({
                        "start": "ClassStart",
                        "locked": "ClassUnlock",
                        "renewed": "ClassRenewed",
                        "grid": "ClassGridPart",
                        "views": "ClassViews",
                        "plan": "ClassPlan",
                        "room": "ClassRoom",
                        "carry": "ClassCarry"
                    })

                width: parent.width
                focus: true
                onPartChanged: open()
                Component.onCompleted: open()
                onLoaded: area.contentY = 0

                function open(): void {
                    const file = files[part];
                    if (file === undefined)
                        body.source = "";
                    else
                        body.setSource(Qt.resolvedUrl(file + ".qml"), {
                            "vm": root.vm,
                            "app": root.app,
                            "area": area
                        });
                }

                Binding {
                    target: body.item
                    property: "narrow"
                    value: root.narrow
                    when: body.status === Loader.Ready
                }

                Binding {
                    target: body.item
                    property: "room"
                    value: area.height - column.y - head.height - column.spacing - Theme.s(20)
                    when: body.status === Loader.Ready
                }
            }
        }
    }

    Connections {
        target: body.item as ClassBody

        function onMakeAsked(): void {
            make.start();
        }
    }

    ClassMakeSheet {
        id: make

        vm: root.vm.make
        onClosed: Qt.callLater(() => root.firstControl?.forceActiveFocus(Qt.TabFocusReason))
    }
}
