pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Four pairs of words that open the class; others can be asked for. Then it is made.
FocusScope {
    id: root

    required property ClassMakeViewModel vm

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(16)

        AppText {
            text: qsTr("These four pairs open the class. Write them down, and do not keep them with the stick.")
            Layout.fillWidth: true
        }

        ClassWords {
            pairs: root.vm.passphrase
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "otherWords"
            text: qsTr("Other words")
            iconName: "rotate-ccw"
            onClicked: root.vm.otherWords()
        }

        AppSwitch {
            id: noted

            objectName: "wordsNoted"
            text: qsTr("I have written them down")
            detail: qsTr("A recovery sheet to print comes next; it opens the class if they are forgotten.")
            focus: true
            onAsked: on => noted.on = on
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "makeClass"
                text: qsTr("Make the class: %1").arg(root.vm.label)
                kind: "primary"
                iconName: "check"
                large: true
                enabled: noted.on && !root.vm.busy
                onClicked: root.vm.make()
            }

            AppButton {
                objectName: "makeBack"
                text: qsTr("Back")
                iconName: "arrow-left"
                large: true
                onClicked: root.vm.back()
            }
        }
    }
}
