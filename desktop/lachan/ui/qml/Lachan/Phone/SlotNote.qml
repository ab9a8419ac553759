pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A line of words between the status bar and the app: what is said in the room, or what has just been done.
PhoneSlot {
    id: root

    required property string words
    property string who: ""
    property string icon: ""
    property string lastWho: ""
    property string lastWords: ""
    property string lastIcon: ""

    function keep(): void {
        if (root.words === "")
            return;
        root.lastWords = root.words;
        root.lastWho = root.who;
        root.lastIcon = root.icon;
    }

    shown: root.words !== ""
    onWordsChanged: root.keep()
    onWhoChanged: root.keep()
    onIconChanged: root.keep()
    Component.onCompleted: root.keep()

    Rectangle {
        x: Theme.s(8)
        width: (parent?.width ?? 0) - 2 * x
        height: row.implicitHeight + Theme.s(18)
        radius: Theme.s(14)
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.s(12)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s(10)

            AppIcon {
                icon: root.lastIcon
                size: 18
                color: Theme.muted
                Layout.preferredWidth: width
                Layout.preferredHeight: height
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                AppText {
                    text: root.lastWho
                    kind: "tinystrong"
                    color: Theme.muted
                    visible: text !== ""
                    Layout.fillWidth: true
                }

                AppText {
                    objectName: root.objectName === "" ? "" : root.objectName + "Words"
                    text: root.lastWords
                    kind: root.lastWho === "" ? "small" : "body"
                    Layout.fillWidth: true
                }
            }
        }
    }
}
