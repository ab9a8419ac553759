pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The second that is shown: drag the knob, or arrows (a second), Page Up and Down (ten), Home and End.
T.Slider {
    id: root

    required property ReplayViewModel replay
    required property real stem // px: how far the line reaches up through the bar

    objectName: "scrubber"
    implicitHeight: root.stem + Theme.s(44)
    from: root.replay.first
    to: Math.max(root.replay.last, root.replay.first + 1)
    value: root.replay.at
    stepSize: 1000
    snapMode: T.Slider.NoSnap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onMoved: root.replay.scrub(Math.round(root.value))

    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Moment shown: %1").arg(root.replay.clock)
    Accessible.description: qsTr("Arrows go a second, Home and End to either end")
    Accessible.onPressAction: root.replay.toggle()
    Accessible.onIncreaseAction: root.replay.nudge(1)
    Accessible.onDecreaseAction: root.replay.nudge(-1)

    Keys.onLeftPressed: root.replay.nudge(-1)
    Keys.onRightPressed: root.replay.nudge(1)
    Keys.onReturnPressed: root.replay.toggle()
    Keys.onEnterPressed: root.replay.toggle()
    Keys.onSpacePressed: root.replay.toggle()
    Keys.onPressed: event => {
        const leaps = ({
                [Qt.Key_PageUp]: 10,
                [Qt.Key_PageDown]: -10,
                [Qt.Key_Home]: -100000,
                [Qt.Key_End]: 100000
            });
        const leap = leaps[event.key];
        if (leap !== undefined) {
            root.replay.nudge(leap);
            event.accepted = true;
        }
    }

    handle: Item {
        x: root.visualPosition * root.width - width / 2
        width: Theme.s(44)
        height: root.height

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.s(3)
            height: root.stem + Theme.s(6)
            color: Theme.text
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.stem + Theme.s(4)
            width: Theme.s(28)
            height: width
            radius: width / 2
            color: root.pressed ? Theme.accentPress : root.hovered ? Theme.accentHover : Theme.accent
            border.width: 2
            border.color: Theme.surface

            Rectangle {
                anchors.centerIn: parent
                width: Theme.s(8)
                height: width
                radius: width / 2
                color: Theme.inkOnAccent
            }

            FocusRing {
                shown: root.visualFocus
                curve: parent.radius
            }
        }
    }
}
