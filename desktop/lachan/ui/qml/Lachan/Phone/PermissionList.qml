pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What an app may do, in plain words.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: Theme.s(8)

    AppText {
        text: qsTr("It asks to be allowed to:")
        kind: "smallstrong"
        Layout.fillWidth: true
    }

    Repeater {
        model: root.vm.permissions

        RowLayout {
            id: permission

            required property string text
            required property string icon

            spacing: Theme.s(10)
            Layout.fillWidth: true

            AppIcon {
                icon: permission.icon
                size: 18
                color: Theme.muted
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(1)
            }

            AppText {
                text: permission.text
                kind: "small"
                Layout.fillWidth: true
            }
        }
    }
}
