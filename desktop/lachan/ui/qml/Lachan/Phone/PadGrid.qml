pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Twelve keys.
GridLayout {
    id: root

    property bool onCall: false
    signal pressed(digit: string)

    columns: 3
    columnSpacing: Theme.s(10)
    rowSpacing: Theme.s(8)

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"]

        Tappable {
            id: padKey

            required property string modelData

            objectName: "pad" + padKey.modelData
            name: padKey.modelData
            curve: Theme.radius
            ring: root.onCall && !Theme.contrast ? Theme.keyLine : Theme.focus
            implicitHeight: Math.max(44, Theme.s(46))
            Layout.fillWidth: true
            onClicked: root.pressed(padKey.modelData)

            background: Rectangle {
                radius: Theme.radius
                color: {
                    if (root.onCall)
                        return padKey.down ? Theme.caption : padKey.hovered ? "#326B64" : Theme.contrast ? "#000000" : "#2A5E58";
                    return padKey.down ? Theme.line : padKey.hovered ? Theme.sunken : Theme.surface;
                }
                border.width: Theme.contrast ? 2 : root.onCall ? 0 : 1
                border.color: Theme.contrast ? "#FFFFFF" : Theme.line
            }

            contentItem: Item {
                AppText {
                    anchors.centerIn: parent
                    text: padKey.modelData
                    kind: "h2"
                    color: root.onCall ? "#FFFFFF" : Theme.text
                    spoken: false
                }
            }
        }
    }
}
