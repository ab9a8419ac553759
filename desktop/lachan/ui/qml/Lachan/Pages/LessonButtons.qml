pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Back and onward.
RowLayout {
    id: root

    required property LessonViewModel vm
    readonly property Item next: onward

    spacing: Theme.s(12)

    AppButton {
        objectName: "back"
        text: qsTr("Back")
        large: true
        visible: !root.vm.first
        onClicked: root.vm.backward()
    }

    AppButton {
        id: onward

        objectName: "next"
        text: root.vm.last ? qsTr("Finish the lesson") : qsTr("Continue")
        iconName: root.vm.last ? "check" : "arrow-right"
        kind: "primary"
        large: true
        onClicked: root.vm.forward()
        Layout.fillWidth: true
    }
}
