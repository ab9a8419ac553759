pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One screenshot at full size, with when it was taken and of what.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property ShotPart part: root.vm.shot

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "gallery"
        Layout.fillWidth: true

        AppText {
            text: qsTr("%1 of %2").arg(root.part.number).arg(root.part.count)
            kind: "small"
            color: "#FFFFFF"
            wrapMode: Text.NoWrap
        }
    }

    ScrollArea {
        id: area

        margin: 20
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            y: Theme.s(16)
            width: area.inner
            spacing: Theme.s(10)

            ShotPicture {
                app: root.part.app
                icon: root.part.icon
                title: root.part.title
                line: root.part.line
                small: false
                Layout.fillWidth: true
            }

            ShotFact {
                icon: "clock"
                words: qsTr("Taken at %1").arg(root.part.when)
                Layout.topMargin: Theme.s(4)
                Layout.fillWidth: true
            }

            ShotFact {
                icon: "user"
                words: root.part.who
                visible: words !== ""
                Layout.fillWidth: true
            }

            ShotFact {
                icon: root.part.icon
                words: root.part.title
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "showEvidence"
                text: qsTr("To show an adult or the police")
                iconName: "file-text"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)
                onClicked: root.vm.act("open gallery/show")
            }

            AppButton {
                objectName: "allShots"
                text: qsTr("All screenshots")
                iconName: "images"
                wraps: true
                startAligned: true
                Layout.fillWidth: true
                onClicked: root.vm.act("open gallery")
            }
        }
    }
}
