pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// Making a class, step by step. Nothing is written before the last step is confirmed.
Sheet {
    id: root

    required property ClassMakeViewModel vm
    readonly property int at: ["file", "look", "words", "done"].indexOf(root.vm.step)

    function start(): void {
        root.vm.begin();
        root.open();
    }

    title: [qsTr("Make a class: the list"), qsTr("Is this the class?"), qsTr("The passphrase"), qsTr("%1 is made").arg(qsTr("Class %1").arg(root.vm.label))][root.at]
    wide: 820
    onOpened: part.forceActiveFocus(Qt.TabFocusReason)

    ProgressSteps {
        name: qsTr("Steps")
        count: 4
        done: root.at
        current: root.at
        Layout.fillWidth: true
    }

    Banner {
        objectName: "makeTold"
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    Loader {
        id: part

        focus: true
        sourceComponent: [file, look, words, done][root.at]
        onLoaded: if (root.opened)
            Qt.callLater(() => part.forceActiveFocus(Qt.TabFocusReason))
        Layout.fillWidth: true
    }

    Component {
        id: file

        ClassMakeFile {
            vm: root.vm
        }
    }

    Component {
        id: look

        ClassMakeLook {
            vm: root.vm
        }
    }

    Component {
        id: words

        ClassMakeWords {
            vm: root.vm
        }
    }

    Component {
        id: done

        ClassMakeDone {
            vm: root.vm
            onFinished: root.close()
        }
    }
}
