pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// As long as somebody else sees the screen, this stands under the status bar; one press ends it.
PhoneSlot {
    id: root

    required property PhoneViewModel vm

    objectName: "sharingStrip"
    shown: root.vm.video.shared
    gap: 0

    Tappable {
        id: stop

        objectName: "stopSharing"
        width: parent?.width ?? 0
        name: qsTr("Your screen is being shared: stop sharing")
        implicitHeight: Math.max(Theme.s(44), row.implicitHeight + Theme.s(12))
        leftPadding: Theme.s(18)
        rightPadding: Theme.s(12)
        topPadding: Theme.s(6)
        bottomPadding: Theme.s(6)
        enabled: root.shown
        onClicked: root.vm.act("stop_sharing")

        background: Rectangle {
            color: Theme.contrast ? "#000000" : stop.down || stop.hovered ? "#47225A" : "#5A2E6B"
            border.width: stop.visualFocus ? 3 : Theme.contrast ? 2 : 0
            border.color: stop.visualFocus && Theme.contrast ? Theme.focus : Theme.keyLine
        }

        contentItem: RowLayout {
            id: row

            spacing: Theme.s(10)

            AppIcon {
                icon: "screen-share"
                size: 18
                color: "#FFFFFF"
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                text: qsTr("Your screen is being shared")
                kind: "smallstrong"
                color: "#FFFFFF"
                spoken: false
                Layout.fillWidth: true
            }

            Rectangle {
                implicitWidth: words.implicitWidth + Theme.s(24)
                implicitHeight: words.implicitHeight + Theme.s(10)
                radius: height / 2
                color: Theme.keyLine

                AppText {
                    id: words

                    anchors.centerIn: parent
                    text: qsTr("Stop")
                    kind: "smallstrong"
                    color: "#1E2B2C"
                    spoken: false
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
