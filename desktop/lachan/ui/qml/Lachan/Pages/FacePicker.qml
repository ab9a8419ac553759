pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// Twelve faces to choose one from.
Flow {
    id: root

    required property var faces
    required property string picked
    signal chosen(face: string)

    spacing: Theme.s(8)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Choose a face")

    Repeater {
        model: root.faces

        Tappable {
            id: choice

            required property string modelData
            required property int index
            readonly property bool selected: choice.modelData === root.picked

            objectName: "pick-" + choice.modelData
            name: qsTr("Face %1 of %2").arg(choice.index + 1).arg(root.faces.length)
            width: Theme.s(88)
            height: Theme.s(88)
            curve: width / 2
            onClicked: root.chosen(choice.modelData)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: choice.selected
            Keys.onRightPressed: choice.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onLeftPressed: choice.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            background: Rectangle {
                radius: width / 2
                color: choice.hovered ? Theme.sunken : "transparent"
                border.width: choice.selected ? 3 : 0
                border.color: Theme.accent
            }

            contentItem: Item {
                Avatar {
                    anchors.centerIn: parent
                    face: choice.modelData
                    size: 74
                }

                Rectangle {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    visible: choice.selected
                    width: Theme.s(26)
                    height: width
                    radius: width / 2
                    color: Theme.accent
                    border.width: 2
                    border.color: Theme.surface

                    AppIcon {
                        anchors.centerIn: parent
                        icon: "check"
                        size: 15
                        color: Theme.inkOnAccent
                    }
                }
            }
        }
    }
}
