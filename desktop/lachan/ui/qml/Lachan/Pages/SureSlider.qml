pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Drag, arrows, Home and End; plus and minus do the same from anywhere on the page.
T.Slider {
    id: root

    required property CheckViewModel vm
    readonly property real knob: Theme.s(30)

    objectName: "sure"
    implicitHeight: Theme.s(44)
    from: 50
    to: 100
    stepSize: 10
    snapMode: T.Slider.SnapAlways
    value: root.vm.sure
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onMoved: root.vm.setSure(Math.round(root.value))

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("How sure: %1").arg(root.vm.sureWord)
    Accessible.onPressAction: root.vm.lean(1)
    Accessible.onIncreaseAction: root.vm.lean(1)
    Accessible.onDecreaseAction: root.vm.lean(-1)
    Keys.onLeftPressed: root.vm.lean(-1)
    Keys.onRightPressed: root.vm.lean(1)
    Keys.onDownPressed: root.vm.lean(-1)
    Keys.onUpPressed: root.vm.lean(1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            root.vm.setSure(event.key === Qt.Key_Home ? 50 : 100);
            event.accepted = true;
        }
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.knob / 2
            width: root.width - root.knob
            height: Theme.s(10)
            radius: height / 2
            color: Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.edge
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.knob / 2
            width: (root.width - root.knob) * root.visualPosition
            height: Theme.s(10)
            radius: height / 2
            color: Theme.accent
        }

        Repeater {
            model: 4

            Rectangle {
                required property int index

                anchors.verticalCenter: parent?.verticalCenter
                x: root.knob / 2 + (index + 1) * (root.width - root.knob) / 5 - width / 2
                width: Theme.s(6)
                height: width
                radius: width / 2
                color: index * 10 + 60 < root.vm.sure ? Theme.inkOnAccent : Theme.edge
            }
        }
    }

    handle: Rectangle {
        x: root.visualPosition * (root.width - width)
        y: (root.height - height) / 2
        width: root.knob
        height: width
        radius: width / 2
        color: Theme.surface
        border.width: Theme.s(4)
        border.color: root.pressed ? Theme.accentPress : root.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            shown: root.visualFocus
            curve: parent.radius
        }
    }
}
