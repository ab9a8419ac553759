pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The other side of a video call, as the camera shows it: clear, blurry, frozen or dark.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property string shows: root.vm.video.shows
    readonly property string face: root.vm.call.face
    readonly property bool dark: root.shows === "dark"
    readonly property real long: Math.max(root.width, root.height)
    readonly property real across: Math.min(root.long * 1.2, Math.min(root.width, root.height) * 1.3)
    readonly property color cloth: Theme.contrast ? "#000000" : root.dark ? "#0A1413" : Assets.ground(root.face)
    readonly property string told: ({
            "blurry": qsTr("The picture of %1 is blurry.").arg(root.vm.call.name),
            "frozen": qsTr("The picture of %1 stands still.").arg(root.vm.call.name),
            "dark": qsTr("The picture of %1 is dark.").arg(root.vm.call.name)
        })[root.shows] ?? qsTr("The face of %1 can be seen.").arg(root.vm.call.name)

    color: root.cloth
    border.width: Theme.contrast ? 2 : 0
    border.color: "#FFFFFF"
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.told

    Image {
        objectName: "videoPicture"
        readonly property int grain: root.shows === "blurry" ? 18 : Math.round(root.across)

        x: Math.round((root.width - root.across) / 2)
        y: Math.round((root.height - root.across) * 0.45)
        width: root.across
        height: root.across
        visible: root.face !== "" && !root.dark
        source: root.face === "" ? "" : Assets.face(root.face)
        sourceSize: Qt.size(grain, grain)
        smooth: true
        fillMode: Image.PreserveAspectFit
    }

    PhoneFace {
        anchors.centerIn: parent
        face: ""
        icon: root.vm.call.icon
        size: Math.round(Math.min(root.height, root.width) * 0.62 / Theme.scale)
        visible: root.face === "" && !root.dark
    }

    Item {
        id: shape

        readonly property real full: Math.min(root.width * 0.8, root.height)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: shape.full
        height: shape.full
        visible: root.dark

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: shape.full * 0.14
            width: shape.full * 0.42
            height: shape.full * 0.5
            radius: width / 2
            color: Theme.contrast ? "#000000" : "#1B2B29"
            border.width: Theme.contrast ? 2 : 0
            border.color: "#FFFFFF"
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: shape.full * 0.68
            width: shape.full * 0.92
            height: shape.full * 0.5
            radius: height / 2
            color: Theme.contrast ? "#000000" : "#1B2B29"
            border.width: Theme.contrast ? 2 : 0
            border.color: "#FFFFFF"
        }
    }

    Rectangle {
        x: Theme.s(10)
        y: Theme.s(10)
        width: row.width + Theme.s(20)
        height: row.height + Theme.s(10)
        radius: height / 2
        color: Theme.caption
        border.width: Theme.hairline
        border.color: Theme.captionLine
        visible: root.shows === "frozen"

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.s(6)

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                icon: "signal-low"
                size: 16
                color: "#FFFFFF"
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Weak signal")
                kind: "tiny"
                color: "#FFFFFF"
                wrapMode: Text.NoWrap
            }
        }
    }
}
