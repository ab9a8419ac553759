pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// The head teacher's page: a key of their own, then all classes that name it, by codes.
PageFrame {
    id: root

    required property HeadViewModel vm
    readonly property Item firstControl: (body.item as HeadPart)?.first ?? back

    title: root.vm.name === "" ? qsTr("For the head teacher") : root.vm.name
    subtitle: root.vm.stage === "open" ? root.vm.sentence : qsTr("All classes side by side, by codes only: no name of a pupil ever reaches you.")
    actions: [
        AppButton {
            objectName: "headLock"
            text: qsTr("Lock")
            iconName: "lock"
            visible: root.vm.stage === "open"
            onClicked: root.vm.lockAndStay()
        },
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    // What is kept is read after the page is up: the focus goes to the first thing to do.
    onFirstControlChanged: root.firstControl?.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.app.back()

    Banner {
        objectName: "headTold"
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

        readonly property string stage: root.vm.stage
        readonly property var files: ({
                "none": "HeadNew",
                "locked": "HeadLocked",
                "fresh": "HeadFresh",
                "open": "HeadOpen"
            })

        width: parent.width
        focus: true
        onStageChanged: open()
        Component.onCompleted: open()

        function open(): void {
            const file = files[stage];
            if (file === undefined)
                body.source = "";
            else
                body.setSource(Qt.resolvedUrl(file + ".qml"), {
                    "vm": root.vm
                });
        }
    }
}
