pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The very first start: what this is, in three lines, and one thing to do.
ColumnLayout {
    id: root

    required property var faces
    readonly property Item first: begin
    signal studentAsked
    signal parentAsked

    property bool low: false // little height: closer together
    readonly property bool tight: root.width < Theme.s(900)

    spacing: 0

    Row {
        spacing: -Theme.s(root.tight ? 10 : 14)
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s(root.low ? 0 : 12)

        Repeater {
            model: root.faces.slice(0, root.tight ? 5 : 7)

            Rectangle {
                id: disc

                required property int index
                required property string modelData
                readonly property int far: Math.abs(disc.index - (root.tight ? 2 : 3))
                readonly property int side: (root.tight ? 92 : root.low ? 100 : 116) - 14 * disc.far

                anchors.verticalCenter: parent?.verticalCenter
                z: 10 - disc.far
                width: Theme.s(disc.side)
                height: width
                radius: width / 2
                color: Theme.bg

                Avatar {
                    anchors.centerIn: parent
                    face: disc.modelData
                    size: disc.side - 8
                }
            }
        }
    }

    AppText {
        text: qsTr("Welcome to Lá Chắn")
        kind: "display"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(root.low ? 8 : 20)
    }

    AppText {
        text: qsTr("A place to rehearse scams before they happen. Calm, at your own pace, with somebody beside you.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.s(620)
        Layout.topMargin: Theme.s(root.low ? 4 : 8)
    }

    GridLayout {
        columns: root.tight ? 1 : 3
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(12)
        uniformCellWidths: true
        Layout.fillHeight: false
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.s(980)
        Layout.topMargin: Theme.s(root.low ? 16 : 28)

        Promise {
            icon: "smartphone"
            title: qsTr("A phone that rings")
            text: qsTr("Pick up, hang up, ask somebody: every key works at every second.")
        }

        Promise {
            icon: "heart-handshake"
            title: qsTr("Nobody is blamed")
            text: qsTr("Stop any time. It costs nothing. Mistakes made here stay here.")
        }

        Promise {
            icon: "shield-check"
            title: qsTr("Real things too")
            text: qsTr("Not every call is a trap. Learn to tell them apart, and whom to tell.")
        }
    }

    Flow {
        id: acts

        spacing: Theme.s(12)
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width
        Layout.topMargin: Theme.s(root.low ? 18 : 32)

        AppButton {
            id: begin

            objectName: "addLearner"
            text: qsTr("I am new here")
            kind: "primary"
            iconName: "user-plus"
            large: true
            onClicked: root.studentAsked()
        }

        AppButton {
            objectName: "addParent"
            text: qsTr("I am a parent")
            iconName: "heart"
            large: true
            onClicked: root.parentAsked()
        }
    }
}
