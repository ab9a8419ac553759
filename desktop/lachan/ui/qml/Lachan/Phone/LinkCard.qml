pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An address in a message: look at it closely, or open it. Both keys weigh the same.
Rectangle {
    id: root

    required property PhoneViewModel vm
    required property string address
    required property string line

    implicitHeight: column.implicitHeight + Theme.s(20)
    radius: Theme.s(12)
    color: Theme.contrast ? "#000000" : Theme.dark ? Theme.sunken : "#FFFFFF"
    border.width: Theme.hairline
    border.color: Theme.line

    Column {
        id: column

        x: Theme.s(10)
        y: Theme.s(10)
        width: root.width - 2 * x
        spacing: Theme.s(8)

        RowLayout {
            width: parent.width
            spacing: Theme.s(8)

            AppIcon {
                icon: "link"
                size: 18
                color: Theme.muted
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
            }

            AppText {
                text: root.address
                kind: "smallstrong"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }

        AppButton {
            objectName: "lookLink-" + root.line
            text: qsTr("Look closer")
            iconName: "search"
            wraps: true
            startAligned: true
            width: parent.width
            onClicked: root.vm.act("look " + root.line)
        }

        AppButton {
            objectName: "openLink-" + root.line
            text: qsTr("Open the link")
            iconName: "external-link"
            wraps: true
            startAligned: true
            width: parent.width
            onClicked: root.vm.act("open_link " + root.line)
        }
    }
}
