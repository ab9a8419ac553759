pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lachan.Style

// A modal sheet in the middle of the window: traps Tab, Esc closes it, long content scrolls; `foot` stays in view.
T.Popup {
    id: root

    required property string title
    property int wide: 560 // px at 100 %
    default property alias content: body.data
    property alias foot: foot.data

    parent: T.Overlay.overlay
    x: Math.round(((parent?.width ?? 0) - width) / 2)
    y: Math.round(((parent?.height ?? 0) - height) / 2)
    width: Math.min(Theme.s(root.wide), (parent?.width ?? 0) - 32)
    height: Math.min(implicitHeight, (parent?.height ?? 0) - 32)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.s(24)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: Theme.radiusHero
        color: Theme.surface
        border.width: Theme.stroke
        border.color: Theme.edge
    }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Keys.forwardTo: [scroll]

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: Theme.s(16)

            RowLayout {
                Layout.fillWidth: true

                AppText {
                    text: root.title
                    kind: "h2"
                    Layout.fillWidth: true
                }

                IconButton {
                    objectName: "sheetClose"
                    name: qsTr("Close")
                    iconName: "x"
                    onClicked: root.close()
                }
            }

            ScrollArea {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: body.implicitHeight + scroll.pad
                margin: 5

                ColumnLayout {
                    id: body

                    width: scroll.inner
                    spacing: Theme.s(16)
                }
            }

            Flow {
                id: foot

                visible: foot.children.length > 0
                spacing: Theme.s(12)
                Layout.leftMargin: Theme.s(5)
                Layout.rightMargin: Theme.s(5)
                Layout.fillWidth: true
            }
        }
    }
}
