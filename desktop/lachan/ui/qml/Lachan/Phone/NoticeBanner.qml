pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A notification: it slides in under the status bar, and its words stay while it slides away.
PhoneSlot {
    id: root

    required property PhoneViewModel vm
    property int lines: 3
    property string app
    property string icon
    property string title
    property string words
    property string opens

    readonly property BannerPart part: root.vm.banner
    readonly property list<string> now: [root.part.key, root.part.title, root.part.text]

    function keep(): void {
        if (root.part.key === "")
            return;
        root.app = root.part.app;
        root.icon = root.part.icon;
        root.title = root.part.title;
        root.words = root.part.text;
        root.opens = root.part.opens;
    }

    // With large words, the short word on what was just done stands first.
    shown: root.part.key !== "" && !(Theme.roomy && root.vm.shell.toast !== "")
    onNowChanged: root.keep()
    Component.onCompleted: root.keep()

    Tappable {
        id: key

        objectName: "banner"
        x: Theme.s(8)
        width: (parent?.width ?? 0) - 2 * x
        implicitHeight: row.implicitHeight + Theme.s(24)
        padding: Theme.s(12)
        curve: Theme.s(20)
        ring: Theme.contrast ? Theme.focus : Theme.keyLine
        name: root.title + ": " + root.words
        enabled: root.shown && root.opens !== ""
        onClicked: root.vm.act("open " + root.opens)
        Accessible.role: root.opens === "" ? Accessible.Notification : Accessible.Button

        background: Rectangle {
            radius: Theme.s(20)
            color: key.down || key.hovered ? Theme.sunken : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
        }

        contentItem: RowLayout {
            id: row

            spacing: Theme.s(12)

            AppTile {
                app: root.app
                icon: root.icon
                size: Theme.roomy ? 32 : 40
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: Theme.s(2)
                Layout.fillWidth: true

                AppText {
                    text: root.title
                    kind: "tinystrong"
                    color: Theme.muted
                    spoken: false
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: "preview"
                    text: root.words
                    kind: "strong"
                    spoken: false
                    maximumLineCount: root.lines
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }
    }
}
