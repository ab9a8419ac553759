pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One learner on the page of faces.
Item {
    id: root

    required property string nickname
    required property string face
    required property string status
    required property string icon
    readonly property alias card: body
    signal chosen
    signal editAsked

    Tappable {
        id: body

        objectName: root.objectName + "-card"
        anchors.fill: parent
        name: root.nickname
        hint: root.status
        padding: Theme.s(12)
        onClicked: root.chosen()

        background: Rectangle {
            radius: Theme.radiusCard
            color: body.down ? Theme.sunken : Theme.surface
            border.width: body.hovered || body.visualFocus ? 2 : Theme.hairline
            border.color: body.hovered || body.visualFocus ? Theme.accent : Theme.line
        }

        contentItem: Item {
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.s(6)

                Avatar {
                    anchors.horizontalCenter: parent.horizontalCenter
                    face: root.face
                    size: root.height < Theme.s(185) ? 84 : 96
                }

                AppText {
                    width: parent.width
                    topPadding: Theme.s(8)
                    text: root.nickname
                    kind: "h3"
                    spoken: false
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }

                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.s(6)

                    AppIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        icon: root.icon
                        size: 15
                    }

                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.status
                        kind: "small"
                        color: Theme.muted
                        spoken: false
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }

    IconButton {
        objectName: root.objectName + "-edit"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.s(4)
        name: qsTr("Change %1").arg(root.nickname)
        iconName: "ellipsis"
        ink: Theme.muted
        onClicked: root.editAsked()
    }
}
