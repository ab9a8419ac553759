pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The frame of Home, Settings and Help: rail, heading, scrolling content.
FocusScope {
    id: root

    required property AppViewModel app
    required property string title
    property string subtitle: ""
    property alias actions: actionRow.data
    default property alias content: column.data

    readonly property real logical: root.width / Theme.scale
    readonly property bool flat: root.app.atHome && (Theme.roomy || root.height / Theme.scale < 480)
    readonly property bool narrow: root.logical < 1100

    Rail {
        id: rail

        app: root.app
        flat: root.flat
        slim: root.narrow
        visible: root.app.atHome
        width: root.flat ? root.width : visible ? implicitWidth : 0
        height: root.flat ? implicitHeight : root.height
    }

    ScrollArea {
        id: area

        x: root.flat ? 0 : rail.width
        y: root.flat ? rail.height : 0
        width: root.width - x
        height: root.height - y
        margin: root.narrow ? 24 : 32
        pad: Theme.s(root.narrow ? 20 : 32)

        Column {
            y: Theme.s(root.narrow ? 16 : 26)
            width: area.inner
            spacing: Theme.s(16)

            GridLayout {
                id: head

                width: parent.width
                columns: root.logical < 640 ? 1 : 2
                columnSpacing: Theme.s(24)
                rowSpacing: Theme.s(12)

                ColumnLayout {
                    spacing: Theme.s(2)
                    Layout.fillWidth: true

                    AppText {
                        objectName: "pageTitle"
                        text: root.title
                        kind: "h1"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: root.subtitle
                        color: Theme.muted
                        visible: root.subtitle !== ""
                        Layout.fillWidth: true
                    }
                }

                Flow {
                    id: actionRow

                    spacing: Theme.s(12)
                    Layout.fillWidth: root.logical < 640
                    Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                }
            }

            Column {
                id: column

                width: parent.width
                spacing: Theme.s(16)
            }
        }
    }
}
