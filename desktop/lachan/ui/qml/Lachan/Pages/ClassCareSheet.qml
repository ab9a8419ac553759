pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// Class keys and list: one calm thing at a time, and nothing written before it is confirmed.
Sheet {
    id: root

    required property ClassCareViewModel vm
    required property bool demo
    readonly property string at: root.vm.part

    function start(): void {
        root.vm.begin();
        root.open();
    }

    title: ({
            "menu": qsTr("Class keys and list"),
            "list": qsTr("A newer list from the school"),
            "erase": qsTr("Delete one pupil"),
            "keys": qsTr("New keys"),
            "head": qsTr("Head teacher's key"),
            "archive": qsTr("Put the class away")
        })[root.at]
    wide: 760
    onOpened: part.forceActiveFocus(Qt.TabFocusReason)

    AppButton {
        objectName: "careBack"
        text: qsTr("Back")
        iconName: "arrow-left"
        visible: root.at !== "menu"
        onClicked: root.vm.begin()
    }

    Banner {
        objectName: "careTold"
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    ClassProgress {
        text: qsTr("Working")
        work: root.vm
        Layout.fillWidth: true
    }

    Loader {
        id: part

        focus: true
        sourceComponent: ({
                "menu": menu,
                "list": list,
                "erase": erase,
                "keys": keys,
                "head": head,
                "archive": archive
            })[root.at]
        onLoaded: if (root.opened)
            soon.restart()
        Layout.fillWidth: true
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: part.forceActiveFocus(Qt.TabFocusReason)
    }

    Component {
        id: menu

        ClassCareMenu {
            focus: true
            vm: root.vm
            demo: root.demo
        }
    }

    Component {
        id: list

        ClassNewerList {
            focus: true
            vm: root.vm.newerList
        }
    }

    Component {
        id: erase

        ClassErase {
            focus: true
            vm: root.vm
        }
    }

    Component {
        id: keys

        ClassNewKeys {
            focus: true
            vm: root.vm
        }
    }

    Component {
        id: head

        ClassHeadKey {
            focus: true
            vm: root.vm
        }
    }

    Component {
        id: archive

        ClassPutAway {
            focus: true
            vm: root.vm
        }
    }

    Connections {
        target: root.vm

        function onRenewed(): void {
            root.close();
        }

        function onGone(): void {
            root.close();
        }
    }
}
