pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Who of the grown-ups takes a forgotten PIN away.
ColumnLayout {
    id: root

    required property PinViewModel vm

    function focusFirst(): void {
        const first = people.count > 0 ? people.itemAt(0) : null;
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.s(12)
    onVisibleChanged: if (root.visible)
        Qt.callLater(root.focusFirst)

    AppText {
        text: root.vm.vouching ? qsTr("A parent or teacher with a PIN of their own can say yes with it.") : people.count > 0 ? qsTr("A parent or teacher takes the forgotten PIN away. Whoever it belongs to is told, and may choose a new one.") : qsTr("There is no parent or teacher among the faces yet. One can be added with “For parents”, and then help here.")
        Layout.fillWidth: true
    }

    Repeater {
        id: people

        model: root.vm.helpers

        Tappable {
            id: person

            required property var modelData

            objectName: "helper-" + person.modelData.nickname
            name: person.modelData.nickname
            padding: Theme.s(10)
            onClicked: root.vm.helpedBy(person.modelData.id)
            Layout.fillWidth: true

            background: Rectangle {
                radius: Theme.radiusCard
                color: person.down ? Theme.sunken : Theme.surface
                border.width: person.hovered || person.visualFocus ? 2 : Theme.hairline
                border.color: person.hovered || person.visualFocus ? Theme.accent : Theme.line
            }

            contentItem: RowLayout {
                spacing: Theme.s(14)

                Avatar {
                    face: person.modelData.face
                    size: 52
                }

                AppText {
                    text: person.name
                    kind: "strong"
                    spoken: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
