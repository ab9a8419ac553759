pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The one on the phone asks to see the camera or the screen. Both answers weigh the same.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property bool camera: root.vm.video.request === "camera"
    readonly property string wanted: root.vm.video.request

    implicitHeight: column.implicitHeight + Theme.s(24)
    radius: Theme.s(18)
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    visible: root.wanted !== ""
    Accessible.role: Accessible.Grouping
    Accessible.name: words.text

    ColumnLayout {
        id: column

        x: Theme.s(14)
        y: Theme.s(12)
        width: root.width - 2 * x
        spacing: Theme.s(10)

        RowLayout {
            spacing: Theme.s(10)
            Layout.fillWidth: true

            AppIcon {
                icon: root.camera ? "video" : "screen-share"
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
            }

            AppText {
                id: words

                objectName: "requestWords"
                text: root.camera ? qsTr("%1 asks to see your camera.").arg(root.vm.call.name) : qsTr("%1 asks to see your screen, with everything on it.").arg(root.vm.call.name)
                kind: "strong"
                Layout.fillWidth: true
            }
        }

        GridLayout {
            columns: allow.implicitWidth + refuse.implicitWidth + columnSpacing > column.width ? 1 : 2
            columnSpacing: Theme.s(8)
            rowSpacing: Theme.s(8)
            uniformCellWidths: true
            Layout.fillWidth: true

            AppButton {
                id: refuse

                objectName: "requestRefuse"
                text: qsTr("Don't allow")
                wraps: true
                Layout.fillWidth: true
                onClicked: root.vm.act("refuse " + root.wanted)
            }

            AppButton {
                id: allow

                objectName: "requestAllow"
                text: qsTr("Allow")
                wraps: true
                Layout.fillWidth: true
                onClicked: root.vm.act(root.wanted)
            }
        }
    }
}
