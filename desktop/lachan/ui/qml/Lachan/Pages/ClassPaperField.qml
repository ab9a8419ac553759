pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One pupil's ticks as typed, and what was read of them.
FocusScope {
    id: root

    required property ClassRoomViewModel vm
    required property int index
    required property string learner
    required property string shown
    required property string ticks
    required property string told
    required property string problem
    signal done

    implicitHeight: column.implicitHeight
    onTicksChanged: if (!field.input.activeFocus || root.problem === "")
        field.text = root.ticks
    Component.onCompleted: field.text = root.ticks

    function keep(): void {
        if (field.text !== root.ticks)
            root.vm.typeIn(root.learner, field.text);
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(4)

        AppField {
            id: field

            objectName: "ticks-" + root.index
            label: root.shown
            placeholder: root.vm.example
            problem: root.problem
            limit: 40
            focus: true
            onAccepted: {
                root.keep();
                root.done();
            }
            Layout.fillWidth: true
        }

        AppText {
            objectName: "ticksTold-" + root.index
            text: root.told
            kind: "small"
            color: Theme.accentInk
            visible: root.told !== ""
            Layout.fillWidth: true
        }
    }

    Connections {
        target: field.input

        function onEditingFinished(): void {
            root.keep();
        }
    }
}
