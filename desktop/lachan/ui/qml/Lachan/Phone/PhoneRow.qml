pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A line of a list on the phone: who, what, when, how many unread.
ListKey {
    id: root

    required property string title
    property string sub: ""
    property string subIcon: ""
    property string when: ""
    property int unread: 0
    property string face: ""
    property string sign: "user"
    property int subLines: 2 // 0: as many as it takes

    name: root.title
    hint: [root.sub, root.when].filter(part => part !== "").join(" · ")
    curve: Theme.radius
    implicitHeight: row.implicitHeight + topPadding + bottomPadding
    leftPadding: Theme.s(12)
    rightPadding: Theme.s(12)
    topPadding: Theme.s(8)
    bottomPadding: Theme.s(8)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : "transparent"
    }

    contentItem: RowLayout {
        id: row

        spacing: Theme.s(12)

        PhoneFace {
            face: root.face
            icon: root.sign
            size: Theme.roomy ? 36 : 46
            visible: root.width > Theme.s(200)
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: "strong"
                font.weight: root.unread > 0 ? Font.Bold : Font.Medium
                spoken: false
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.s(6)
                visible: root.sub !== ""

                AppIcon {
                    icon: root.subIcon
                    size: 15
                    color: Theme.muted
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s(2)
                }

                AppText {
                    objectName: root.subLines > 0 ? "preview" : ""
                    text: root.sub
                    kind: "small"
                    color: root.unread > 0 ? Theme.text : Theme.muted
                    spoken: false
                    maximumLineCount: root.subLines > 0 ? root.subLines : 999
                    elide: root.subLines > 0 ? Text.ElideRight : Text.ElideNone
                    Layout.fillWidth: true
                }
            }

            AppText {
                text: root.when
                kind: "tiny"
                color: Theme.muted
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        UnreadDot {
            count: root.unread
        }
    }
}
