pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Four digits, by the pad or by the keyboard. Opens and closes with its view-model.
Sheet {
    id: root

    required property PinViewModel vm

    title: root.vm.title
    wide: 420
    onOpened: pad.forceActiveFocus(Qt.TabFocusReason)
    onClosed: if (root.vm.open)
        root.vm.cancel()

    Connections {
        target: root.vm

        function onChanged(): void {
            if (root.vm.open !== root.opened)
                root.vm.open ? root.open() : root.close();
        }
    }

    RowLayout {
        spacing: Theme.s(16)
        visible: !root.vm.askingHelp
        Layout.alignment: Qt.AlignHCenter

        Avatar {
            face: root.vm.face
            size: 64
            visible: !Theme.roomy
        }

        Row {
            spacing: Theme.s(12)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of 4 digits typed").arg(root.vm.filled)

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    width: Theme.s(20)
                    height: width
                    radius: width / 2
                    color: index < root.vm.filled ? Theme.accent : "transparent"
                    border.width: Theme.stroke
                    border.color: index < root.vm.filled ? Theme.accent : Theme.edge
                }
            }
        }
    }

    AppText {
        id: problem

        objectName: "pinProblem"
        text: root.vm.problem
        kind: "strong"
        color: Theme.risk
        visible: root.vm.problem !== ""
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        onTextChanged: if (problem.text !== "")
            problem.Accessible.announce(problem.text)
    }

    PinPad {
        id: pad

        enabled: !root.vm.waiting
        visible: !root.vm.askingHelp
        onPressed: key => root.vm.press(key)
        onVisibleChanged: if (pad.visible && root.opened)
            pad.forceActiveFocus(Qt.TabFocusReason)
        Layout.alignment: Qt.AlignHCenter
    }

    AppButton {
        objectName: "pinForgotten"
        text: root.vm.vouching ? qsTr("Another grown-up's PIN") : qsTr("I forgot it")
        iconName: "life-buoy"
        kind: "plain"
        visible: root.vm.forgettable
        onClicked: root.vm.forget()
        Layout.alignment: Qt.AlignHCenter
    }

    PinHelpers {
        vm: root.vm
        visible: root.vm.askingHelp
        Layout.fillWidth: true
    }
}
