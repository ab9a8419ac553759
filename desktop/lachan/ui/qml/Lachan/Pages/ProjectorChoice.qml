pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One thing the class may do: its words, a bar of the hands that are up, their number, and the key to do it.
Rectangle {
    id: root

    required property ProjectorViewModel vm
    required property int index
    required property string act
    required property string words
    required property int hands
    required property real share
    required property bool most

    implicitHeight: row.implicitHeight + Theme.s(16)
    radius: Theme.radius
    color: Theme.sunken
    border.width: root.most ? 2 : Theme.contrast ? Theme.hairline : 0
    border.color: root.most ? Theme.accent : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.words

    RowLayout {
        id: row

        x: Theme.s(12)
        y: Theme.s(8)
        width: root.width - 2 * x
        spacing: Theme.s(10)

        ColumnLayout {
            spacing: Theme.s(6)
            Layout.fillWidth: true

            AppText {
                text: root.words
                kind: "h3"
                spoken: false
                Layout.fillWidth: true
            }

            Rectangle {
                implicitHeight: Theme.s(10)
                radius: height / 2
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line
                visible: root.vm.raised > 0
                Layout.fillWidth: true

                Rectangle {
                    objectName: "bar-" + root.index
                    width: parent.width * root.share
                    height: parent.height
                    radius: height / 2
                    color: Theme.accent
                }
            }
        }

        T.TextField {
            id: count

            objectName: "hands-" + root.index
            implicitWidth: Theme.s(64)
            implicitHeight: Theme.s(48)
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.size("h2")
            font.weight: Theme.weight("h2")
            selectByMouse: true
            maximumLength: 3
            inputMethodHints: Qt.ImhDigitsOnly
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{0,3}/
            }
            activeFocusOnTab: true
            onTextEdited: root.vm.setHands(root.act, Number(count.text))
            onActiveFocusChanged: if (count.activeFocus)
                count.selectAll()
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Hands for: %1").arg(root.words)

            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.stroke
                border.color: Theme.edge

                FocusRing {
                    shown: count.activeFocus
                }
            }

            Binding {
                target: count
                property: "text"
                value: root.hands > 0 ? root.hands : ""
                when: !count.activeFocus || root.hands === 0
            }
        }

        IconButton {
            objectName: "choose-" + root.index
            name: qsTr("Do this: %1").arg(root.words)
            iconName: "play"
            bordered: true
            onClicked: root.vm.act(root.act)
        }
    }
}
