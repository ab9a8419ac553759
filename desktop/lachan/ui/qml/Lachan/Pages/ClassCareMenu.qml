pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What can be done about keys and list, each with what it means.
FocusScope {
    id: root

    required property ClassCareViewModel vm
    required property bool demo

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(10)

        Repeater {
            model: [
                {
                    "part": "list",
                    "icon": "users",
                    "name": qsTr("A newer list"),
                    "detail": qsTr("Who is new, who left, who is called otherwise now; with an undo.")
                },
                {
                    "part": "erase",
                    "icon": "trash-2",
                    "name": qsTr("Delete one pupil"),
                    "detail": qsTr("When a family asks for it: name, work, everything, without a trace.")
                },
                {
                    "part": "keys",
                    "icon": "key-round",
                    "name": qsTr("New keys"),
                    "detail": qsTr("If a stick or the passphrase has fallen into other hands.")
                },
                {
                    "part": "head",
                    "icon": "graduation-cap",
                    "name": qsTr("Head teacher's key"),
                    "detail": root.vm.head === "" ? qsTr("A second key that opens the work of this class. None is set.") : qsTr("Set: %1").arg(root.vm.head)
                },
                {
                    "part": "archive",
                    "icon": "package",
                    "name": qsTr("Put the class away"),
                    "detail": qsTr("At the end of the year. Nothing is deleted, and it can be taken out again.")
                }
            ].filter(one => !root.demo || one.part === "list" || one.part === "erase")

            Tappable {
                id: entry

                required property int index
                required property var modelData

                objectName: "care-" + entry.modelData.part
                name: entry.modelData.name
                hint: entry.modelData.detail
                curve: Theme.radius
                padding: Theme.s(12)
                focus: entry.index === 0
                onClicked: root.vm.open(entry.modelData.part)
                Layout.fillWidth: true

                background: Rectangle {
                    radius: Theme.radius
                    color: entry.hovered || entry.down ? Theme.sunken : "transparent"
                    border.width: Theme.hairline
                    border.color: Theme.line
                }

                contentItem: RowLayout {
                    spacing: Theme.s(14)

                    AppIcon {
                        icon: entry.modelData.icon
                        size: 24
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        AppText {
                            text: entry.modelData.name
                            kind: "h3"
                            spoken: false
                            Layout.fillWidth: true
                        }

                        AppText {
                            text: entry.modelData.detail
                            kind: "small"
                            color: Theme.muted
                            spoken: false
                            Layout.fillWidth: true
                        }
                    }

                    AppIcon {
                        icon: "chevron-right"
                        color: Theme.muted
                    }
                }
            }
        }
    }
}
