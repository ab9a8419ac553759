pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The second shown, and the keys of the replay: the line before, run or stop, the line after.
Row {
    id: root

    required property DebriefViewModel vm
    readonly property bool playing: root.vm.replay.playing

    spacing: Theme.s(8)

    AppText {
        objectName: "replayClock"
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.s(56), implicitWidth)
        text: root.vm.replay.clock
        kind: "h3"
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
    }

    IconButton {
        objectName: "replayBefore"
        name: qsTr("The line before")
        iconName: "chevron-left"
        bordered: true
        enabled: root.vm.line > 0
        onClicked: root.vm.step(-1)
    }

    IconButton {
        objectName: "replayToggle"
        name: root.playing ? qsTr("Stop the replay") : qsTr("Run the replay")
        iconName: root.playing ? "pause" : "play"
        bordered: true
        onClicked: root.vm.replay.toggle()
    }

    IconButton {
        objectName: "replayAfter"
        name: qsTr("The line after")
        iconName: "chevron-right"
        bordered: true
        enabled: !root.vm.lastLine
        onClicked: root.vm.step(1)
    }
}
