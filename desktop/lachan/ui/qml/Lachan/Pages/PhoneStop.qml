pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// The way out: always there, never scored.
AppButton {
    id: root

    required property PhoneViewModel vm
    property bool brief: false
    readonly property bool done: root.vm.story.stage === "over" || root.vm.story.stage === "stopped"

    objectName: "stopNow"
    text: root.done ? qsTr("Leave") : root.brief ? qsTr("Stop") : qsTr("Stop now")
    hint: root.vm.story.stopHint
    iconName: root.brief ? "" : "log-out"
    keycap: "Esc"
    onClicked: root.vm.leave()
}
