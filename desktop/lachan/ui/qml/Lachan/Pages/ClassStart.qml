pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// Three doors: one's own classes, a new one, the demonstration.
ClassBody {
    id: root

    implicitHeight: column.implicitHeight
    first: classes.count > 0 ? (classes.itemAt(0) as Item) : doors.count > 0 ? (doors.itemAt(0) as Item) : null

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(16)

        Card {
            visible: root.vm.count > 0
            padding: Theme.s(20)
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.s(8)

                AppText {
                    text: qsTr("Classes on this computer")
                    kind: "h2"
                    Layout.fillWidth: true
                }

                Repeater {
                    id: classes

                    model: root.vm.rows

                    ClassDoorRow {
                        required property string key
                        required property int index

                        objectName: "class-" + index
                        onClicked: away ? root.vm.takeOut(key) : root.vm.choose(key)
                        enabled: !root.vm.busy
                        Layout.fillWidth: true
                    }
                }
            }
        }

        GridLayout {
            columns: root.narrow && root.width < Theme.s(760) ? 1 : 2
            columnSpacing: Theme.s(16)
            rowSpacing: Theme.s(16)
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                id: doors

                model: [
                    {
                        "name": qsTr("Make a class"),
                        "detail": qsTr("From the school's list (.xlsx or .csv). Two minutes; nothing is written before you confirm."),
                        "icon": "user-plus",
                        "door": "make"
                    },
                    {
                        "name": qsTr("Look round first"),
                        "detail": qsTr("A class of 40 simulated pupils over six weeks. It can never be mixed up with a real one."),
                        "icon": "sparkles",
                        "door": "demo"
                    }
                ]

                ClassDoor {
                    required property var modelData

                    objectName: "door-" + modelData.door
                    name: modelData.name
                    detail: modelData.detail
                    iconName: modelData.icon
                    enabled: !root.vm.busy
                    onClicked: modelData.door === "make" ? root.makeAsked() : root.vm.openDemo()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }

        AppButton {
            objectName: "classLost"
            text: qsTr("The computer with my class is lost")
            iconName: "life-buoy"
            wraps: true
            enabled: !root.vm.busy
            onClicked: lost.start()
            Layout.maximumWidth: parent.width
        }

        AppButton {
            objectName: "headDoor"
            text: qsTr("For the head teacher: all classes")
            iconName: "landmark"
            wraps: true
            enabled: !root.vm.busy
            onClicked: root.app.go("head")
            Layout.maximumWidth: parent.width
        }

        ClassProgress {
            text: qsTr("Preparing the demonstration class")
            work: root.vm
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Names of pupils never leave this computer. Without the class's passphrase nobody can open it here.")
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    ClassLostSheet {
        id: lost

        vm: root.vm.lost
    }
}
