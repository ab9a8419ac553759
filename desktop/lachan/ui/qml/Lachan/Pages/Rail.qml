pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models
import Lachan.Style

// Where one can go: a column at the left, or (flat) a bar on top when the text is large.
Rectangle {
    id: root

    required property AppViewModel app
    property bool flat: false
    property bool slim: false

    readonly property list<Item> entries: [path, shield, settings, help]

    implicitWidth: root.flat ? 0 : Theme.s(root.slim ? 76 : 96)
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
        anchors.topMargin: Theme.s(root.flat ? 8 : 18)
        anchors.bottomMargin: Theme.s(root.flat ? 8 : 14)
        flow: root.flat ? GridLayout.LeftToRight : GridLayout.TopToBottom
        rows: root.flat ? 1 : 9
        columns: root.flat ? 9 : 1
        rowSpacing: Theme.s(4)
        columnSpacing: Theme.s(4)

        Brand {
            side: root.flat ? 44 : 48
            Layout.alignment: root.flat ? Qt.AlignVCenter : Qt.AlignHCenter
            Layout.bottomMargin: root.flat ? 0 : Theme.s(16)
            Layout.rightMargin: root.flat ? Theme.s(8) : 0
        }

        RailEntry {
            id: path

            objectName: "railPath"
            name: qsTr("Path")
            iconName: "map"
            flat: root.flat
            current: root.app.page === "home"
            onClicked: root.app.go("home")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            id: shield

            objectName: "railShield"
            name: qsTr("My shield")
            iconName: "shield-check"
            flat: root.flat
            current: root.app.page === "shield"
            pointed: root.app.tour.points === "shield"
            onClicked: root.app.go("shield")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            objectName: "railClass"
            name: qsTr("Class")
            iconName: "users"
            flat: root.flat
            visible: root.app.teaching
            current: root.app.page === "class"
            pointed: root.app.tour.points === "class"
            onClicked: root.app.go("class")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            objectName: "railHandIn"
            name: qsTr("Hand in")
            iconName: "usb"
            flat: root.flat
            visible: root.app.classmate.member && !root.app.teaching
            current: root.app.page === "classmate"
            onClicked: root.app.go("classmate")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            id: settings

            objectName: "railSettings"
            name: qsTr("Settings")
            iconName: "settings"
            flat: root.flat
            current: ["settings", "keeping", "packs", "voices", "myData"].includes(root.app.page)
            onClicked: root.app.go("settings")
            Layout.fillWidth: !root.flat
        }

        RailEntry {
            id: help

            objectName: "railHelp"
            name: qsTr("Help lines")
            iconName: "life-buoy"
            flat: root.flat
            current: root.app.page === "help"
            pointed: root.app.tour.points === "help"
            onClicked: root.app.go("help")
            Layout.fillWidth: !root.flat
        }

        Item {
            Layout.fillHeight: !root.flat
            Layout.fillWidth: root.flat
        }

        RailEntry {
            objectName: "railWho"
            name: qsTr("Change person")
            face: root.app.home.face
            flat: root.flat
            onClicked: root.app.go("who")
            Layout.fillWidth: !root.flat
        }
    }
}
