pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Which path this is and how far along: a mark for each stage. Whoever has not chosen a path chooses here.
ColumnLayout {
    id: root

    required property HomeViewModel vm
    property bool choosing: false
    readonly property bool asks: root.vm.asksPath || root.choosing
    readonly property bool known: root.vm.pathTitle !== "" || root.asks

    spacing: Theme.s(12)
    visible: root.known

    RowLayout {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                objectName: "pathTitle"
                text: root.asks ? qsTr("Which path is yours?") : root.vm.pathTitle
                kind: "h2"
                Layout.fillWidth: true
            }

            AppText {
                text: root.asks ? qsTr("You can change it at any time. What is done stays done.") : root.vm.pathWhy
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }
        }

        AppButton {
            objectName: "otherPath"
            text: qsTr("Another path")
            iconName: "map"
            kind: "plain"
            visible: !root.asks && root.vm.paths.length > 1
            onClicked: {
                root.choosing = true;
                choice.first?.forceActiveFocus(Qt.TabFocusReason);
            }
            Layout.alignment: Qt.AlignTop
        }
    }

    SegmentRow {
        id: choice

        objectName: "pathChoice"
        name: qsTr("Which path is yours?")
        current: root.vm.path
        options: root.vm.paths
        visible: root.asks
        onChosen: path => {
            root.choosing = false;
            root.vm.choosePath(path);
        }
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.s(4)
        visible: !root.asks
        Accessible.ignored: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(4)

        Repeater {
            model: root.vm.stages

            Rectangle {
                id: mark

                required property string standing

                implicitHeight: Theme.s(8)
                radius: height / 2
                color: mark.standing === "done" ? Theme.accent : mark.standing === "here" ? Theme.accentSoft : Theme.sunken
                border.width: mark.standing === "here" || Theme.contrast ? Theme.stroke : 0
                border.color: mark.standing === "here" ? Theme.accent : Theme.edge
                Layout.fillWidth: true
            }
        }
    }

    AppText {
        objectName: "where"
        text: root.vm.where
        kind: "small"
        color: Theme.accentInk
        visible: !root.asks
        Layout.fillWidth: true
    }
}
