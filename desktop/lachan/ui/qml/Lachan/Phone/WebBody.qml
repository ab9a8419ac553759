pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A page as the browser shows it: its title, its words, its form, its download, where it leads.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property BrowserPart part: root.vm.browser

    implicitHeight: Math.max(column.implicitHeight + Theme.s(40), Theme.s(260))
    radius: Theme.radius
    color: Theme.contrast ? "#000000" : Theme.bg
    border.width: Theme.hairline
    border.color: Theme.line
    clip: true

    SimulatedMark {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (Math.min(parent.height, Theme.s(440)) - height) / 2
        across: root.width
        color: Theme.dark || Theme.contrast ? Qt.alpha(Theme.risk, 0.45) : Theme.simulated
    }

    ColumnLayout {
        id: column

        x: Theme.s(16)
        y: Theme.s(20)
        width: root.width - 2 * x
        spacing: Theme.s(14)

        AppText {
            objectName: "pageTitle"
            text: root.part.title
            kind: "h2"
            Layout.fillWidth: true
        }

        Repeater {
            model: root.vm.pageLines

            AppText {
                required text

                kind: "body"
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.vm.pageFields

            PageField {
                vm: root.vm
                Layout.fillWidth: true
            }
        }

        AppText {
            objectName: "pageSent"
            text: qsTr("The form is filled in.")
            kind: "smallstrong"
            visible: root.part.sent
            Layout.fillWidth: true
        }

        KeyLine {
            objectName: "download"
            title: root.part.download
            sub: qsTr("Download the app")
            sign: "download"
            visible: root.part.download !== ""
            Layout.fillWidth: true
            onClicked: root.vm.act("open " + root.part.downloadScreen)
        }

        PageLinks {
            vm: root.vm
            Layout.fillWidth: true
        }
    }
}
