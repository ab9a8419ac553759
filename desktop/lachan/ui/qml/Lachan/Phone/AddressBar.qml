pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The browser's head: the true address, the part that names the owner large; looked at closely by pressing it.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property BrowserPart part: root.vm.browser

    implicitHeight: row.implicitHeight + Theme.s(14)
    color: Theme.browser

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s(10)
        anchors.rightMargin: Theme.s(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(2)

        Tappable {
            id: key

            objectName: "addressBar"
            name: root.part.host + root.part.path
            hint: qsTr("Press to look closer at the address")
            curve: Theme.s(18)
            ring: Theme.contrast ? Theme.focus : Theme.keyLine
            leftPadding: Theme.s(12)
            rightPadding: Theme.s(12)
            topPadding: Theme.s(7)
            bottomPadding: Theme.s(7)
            implicitHeight: Math.max(Theme.s(44), words.implicitHeight + topPadding + bottomPadding)
            Layout.fillWidth: true
            onClicked: root.vm.act("look " + root.part.page)
            onPressAndHold: root.vm.act("look " + root.part.page)

            background: Rectangle {
                radius: Theme.s(18)
                color: key.down || key.hovered ? Theme.sunken : Theme.surface
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.edge
            }

            contentItem: RowLayout {
                id: words

                spacing: Theme.s(8)

                AppIcon {
                    icon: "lock"
                    size: 16
                    color: Theme.muted
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s(3)
                }

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    AppText {
                        objectName: "addressHost"
                        text: root.part.host
                        kind: "smallstrong"
                        font.weight: Font.Bold
                        wrapMode: Text.Wrap
                        spoken: false
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: root.part.path
                        kind: "tiny"
                        color: Theme.muted
                        wrapMode: Text.Wrap
                        spoken: false
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                }
            }
        }

        BarKey {
            objectName: "lookAddress"
            name: qsTr("Look closer at the address")
            iconName: "search"
            ink: "#FFFFFF"
            Layout.preferredWidth: height
            onClicked: root.vm.act("look " + root.part.page)
        }

        BarKey {
            objectName: "leavePage"
            name: qsTr("Close the page")
            iconName: "x"
            ink: "#FFFFFF"
            Layout.preferredWidth: height
            onClicked: root.vm.act("leave_page")
        }
    }
}
