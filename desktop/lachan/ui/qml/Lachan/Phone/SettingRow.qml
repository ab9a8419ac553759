pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A line of the phone's settings: what it is, how it stands, and what pressing it does; nothing once done.
ListKey {
    id: root

    required property string title
    required property string standing
    property string sign: ""
    property string does: ""
    property bool done: false
    signal asked

    name: root.done || root.does === "" ? root.title : root.title + ": " + root.does
    hint: root.standing
    enabled: !root.done && root.does !== ""
    curve: Theme.radius
    implicitHeight: Math.max(Theme.s(52), column.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.s(12)
    rightPadding: Theme.s(12)
    topPadding: Theme.s(8)
    bottomPadding: Theme.s(8)
    onClicked: {
        if (root.visualFocus && !root.step(true))
            root.step(false); // this line cannot be pressed again: the focus goes on to another
        root.asked();
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : "transparent"
    }

    contentItem: RowLayout {
        spacing: Theme.s(12)

        AppIcon {
            icon: root.sign
            size: 22
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s(2)
        }

        ColumnLayout {
            id: column

            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: "strong"
                spoken: !root.enabled
                Layout.fillWidth: true
            }

            AppText {
                text: root.standing
                kind: "small"
                color: Theme.muted
                spoken: !root.enabled
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppText {
                text: root.does
                kind: "smallstrong"
                color: Theme.accentInk
                spoken: false
                visible: root.enabled && text !== ""
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(2)
            }
        }

        AppIcon {
            icon: root.done ? "check" : root.enabled ? "chevron-right" : ""
            size: 20
            color: Theme.muted
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }
    }
}
