pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models
import Lachan.Style

// Where a teacher can go: the parts of the open class, then the rest of the app.
Rectangle {
    id: root

    required property AppViewModel app
    required property ClassViewModel vm
    property bool flat: false
    property bool slim: false
    readonly property bool inside: root.vm.stage === "open"

    implicitWidth: root.flat ? 0 : Theme.s(root.slim ? 92 : 96)
    implicitHeight: root.flat ? layout.implicitHeight + Theme.s(16) : 0
    color: Theme.sunken

    Rectangle {
        width: root.flat ? parent.width : Theme.hairline
        height: root.flat ? Theme.hairline : parent.height
        x: root.flat ? 0 : parent.width - width
        y: root.flat ? parent.height - height : 0
        color: Theme.line
    }

    GridLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Theme.s(8)
        anchors.topMargin: Theme.s(root.flat ? 8 : 14)
        anchors.bottomMargin: Theme.s(root.flat ? 8 : 10)
        flow: root.flat ? GridLayout.LeftToRight : GridLayout.TopToBottom
        rows: root.flat ? 1 : 10
        columns: root.flat ? 10 : 1
        rowSpacing: Theme.s(root.slim ? 0 : 4)
        columnSpacing: Theme.s(4)

        Brand {
            side: root.flat || root.slim ? 44 : 48
            visible: !root.flat || root.width > Theme.s(620)
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignHCenter
            Layout.bottomMargin: root.flat ? 0 : Theme.s(root.slim ? 4 : 12)
            Layout.rightMargin: root.flat ? Theme.s(8) : 0
        }

        Repeater {
            model: [
                {
                    "section": "grid",
                    "name": qsTr("Class"),
                    "icon": "users"
                },
                {
                    "section": "views",
                    "name": qsTr("Questions"),
                    "icon": "chart-column"
                },
                {
                    "section": "plan",
                    "name": qsTr("Plan"),
                    "icon": "calendar-days"
                },
                {
                    "section": "room",
                    "name": qsTr("In class"),
                    "icon": "screen-share"
                },
                {
                    "section": "carry",
                    "name": qsTr("Sticks"),
                    "icon": "usb"
                }
            ]

            RailEntry {
                required property var modelData

                objectName: "section-" + modelData.section
                name: modelData.name
                iconName: modelData.icon
                flat: root.flat
                visible: root.inside && !(root.vm.visiting && ["room", "carry"].includes(modelData.section))
                current: root.vm.section === modelData.section
                onClicked: root.vm.go(modelData.section)
                Layout.fillWidth: !root.flat
            }
        }

        RailEntry {
            objectName: "railPath"
            name: qsTr("Path")
            iconName: "map"
            flat: root.flat
            visible: root.app.teaching
            onClicked: root.app.go("home")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            objectName: "railSettings"
            name: qsTr("Settings")
            iconName: "settings"
            flat: root.flat
            onClicked: root.app.go("settings")
            Layout.fillWidth: !root.flat
        }

        Item {
            Layout.fillHeight: !root.flat
            Layout.fillWidth: root.flat
        }

        RailEntry {
            objectName: "railWho"
            name: qsTr("Change person")
            iconName: root.app.teaching ? "" : "log-out"
            face: root.app.teaching ? root.app.home.face : ""
            flat: root.flat
            onClicked: root.app.go("who")
            Layout.fillWidth: !root.flat
        }
    }
}
