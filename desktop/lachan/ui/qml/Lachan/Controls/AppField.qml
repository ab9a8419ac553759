pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Style

// One line of typed text. `label` is shown above it and spoken; `problem` is shown below in the harm colour.
Item {
    id: root

    required property string label
    property string placeholder: ""
    property string problem: ""
    property alias text: field.text
    property alias limit: field.maximumLength
    property alias input: field
    signal accepted

    implicitWidth: Theme.s(320)
    implicitHeight: column.implicitHeight
    activeFocusOnTab: false
    onActiveFocusChanged: if (root.activeFocus && !field.activeFocus)
        field.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: column

        width: root.width
        spacing: Theme.s(6)

        AppText {
            width: parent.width
            text: root.label
            kind: "strong"
            spoken: false
        }

        T.TextField {
            id: field

            objectName: root.objectName === "" ? "" : root.objectName + "Input"
            width: parent.width
            implicitHeight: Math.max(Theme.s(48), contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.s(14)
            rightPadding: Theme.s(14)
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.size("body")
            verticalAlignment: TextInput.AlignVCenter
            activeFocusOnTab: true
            onAccepted: root.accepted()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.problem === "" ? root.placeholder : root.problem

            background: Rectangle {
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.stroke
                border.color: root.problem === "" ? Theme.edge : Theme.harm

                FocusRing {
                    shown: field.activeFocus
                }
            }

            AppText {
                x: field.leftPadding
                width: field.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: root.placeholder
                color: Theme.muted
                spoken: false
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                visible: field.text === "" && field.preeditText === ""
            }
        }

        AppText {
            width: parent.width
            text: root.problem
            kind: "small"
            color: Theme.harm
            visible: root.problem !== ""
        }
    }
}
