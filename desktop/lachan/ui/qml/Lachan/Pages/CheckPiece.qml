pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// One piece of an item: tap it, or press its number, to mark it.
Tappable {
    id: root

    required property CheckViewModel vm
    required property string key
    required property string role
    required property string words
    required property string label
    required property string glyph
    required property string code
    required property bool tapped
    required property string mark
    required property bool bubble

    readonly property bool mine: root.role === "me"
    readonly property bool bold: root.role === "title"
    readonly property bool big: root.role === "picture"
    readonly property bool small: root.big || root.role === "qr"
    readonly property bool link: root.role === "link"
    readonly property bool button: root.role === "button"
    readonly property bool told: root.mark === "flag" || root.tapped
    readonly property color ink: root.link ? Theme.trust : root.button ? Theme.accentInk : Theme.text

    objectName: "piece-" + root.key
    name: (root.mine ? qsTr("You: %1") : "%1").arg(root.label === "" ? root.words : root.label + ": " + root.words)
    hint: root.tapped ? qsTr("Marked · %1").arg(root.key) : root.key
    enabled: root.vm.stage === "ask"
    curve: Theme.s(10)
    leftPadding: Theme.s(10) + (root.bubble && root.mine ? Theme.s(40) : 0)
    rightPadding: Theme.s(10) + (root.bubble && !root.mine ? Theme.s(30) : 0)
    topPadding: Theme.s(7)
    bottomPadding: Theme.s(7)
    onClicked: root.vm.tap(Number(root.key))
    Accessible.checkable: true
    Accessible.checked: root.tapped

    background: Item {
        Rectangle {
            x: root.bubble && root.mine ? Theme.s(34) : 0
            width: parent.width - (root.bubble ? Theme.s(34) : 0)
            height: parent.height
            radius: Theme.s(root.bubble ? 14 : 10)
            color: root.told ? Theme.riskSoft : root.mark === "fine" ? Theme.safeSoft : root.hovered ? Theme.sunken : root.bubble ? root.mine ? Theme.chatMine : Theme.surface : root.button ? Theme.accentSoft : "transparent"
            border.width: root.told || root.mark === "fine" || Theme.contrast && (root.bubble || root.button || root.hovered) ? 2 : 0
            border.color: root.told ? Theme.risk : root.mark === "fine" ? Theme.safe : Theme.edge
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.s(8)
            y: -Theme.s(9)
            width: Theme.s(26)
            height: width
            radius: width / 2
            visible: root.told
            color: Theme.risk

            AppIcon {
                anchors.centerIn: parent
                icon: "flag"
                size: 14
                color: Theme.surface
            }
        }
    }

    contentItem: RowLayout {
        spacing: Theme.s(10)

        AppText {
            text: root.label
            kind: "small"
            color: Theme.muted
            spoken: false
            visible: root.label !== ""
            Layout.maximumWidth: root.availableWidth * 0.4
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.s(6)
            Layout.fillWidth: true

            QrPicture {
                picture: root.code
                across: 150
                visible: root.code !== ""
                Accessible.ignored: true
                Layout.alignment: Qt.AlignHCenter
            }

            Rectangle {
                visible: root.big
                radius: Theme.s(10)
                color: Theme.sunken
                border.width: Theme.hairline
                border.color: Theme.line
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.s(92)

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.glyph === "" ? "image" : root.glyph
                    size: 44
                    color: Theme.muted
                }
            }

            AppText {
                text: root.words
                kind: root.bold ? "h3" : root.button ? "strong" : root.small ? "small" : "body"
                color: root.ink
                font.underline: root.link
                spoken: false
                wrapMode: root.link ? Text.WrapAnywhere : Text.Wrap
                horizontalAlignment: root.button ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
        }

        AppIcon {
            icon: root.role === "permission" ? root.glyph : ""
            visible: root.role === "permission"
            color: Theme.muted
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
