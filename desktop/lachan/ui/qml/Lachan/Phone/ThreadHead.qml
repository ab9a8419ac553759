pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Whom the conversation is with: their page, calling and looking closer are one press away.
Rectangle {
    id: root

    required property PhoneViewModel vm

    readonly property ThreadPart part: root.vm.talk

    implicitHeight: row.implicitHeight + Theme.s(14)
    color: Theme.app(root.part.app)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s(12)
        anchors.rightMargin: Theme.s(4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(8)

        Tappable {
            objectName: "openProfile"
            name: qsTr("The profile of %1").arg(root.part.name)
            curve: Theme.radius
            ring: Theme.contrast ? Theme.focus : Theme.keyLine
            enabled: root.part.app === "chat"
            Layout.fillWidth: true
            onClicked: root.vm.act("open profile/" + root.part.who)

            contentItem: RowLayout {
                spacing: Theme.s(8)

                PhoneFace {
                    face: root.part.face
                    icon: root.part.icon
                    size: 42
                    visible: !Theme.roomy
                }

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    AppText {
                        objectName: "talkName"
                        text: root.part.name
                        kind: "h3"
                        font.weight: Font.Medium
                        color: "#FFFFFF"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: root.part.sub
                        kind: "small"
                        color: Theme.contrast ? "#FFFFFF" : "#EFE3E6"
                        visible: text !== ""
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Row {
            Layout.alignment: Qt.AlignTop

            BarKey {
                objectName: "wordTalk"
                name: qsTr("Ask %1 for the family's code word").arg(root.part.name)
                iconName: "key-round"
                ink: "#FFFFFF"
                width: height
                visible: root.vm.code.thread === root.part.who && root.part.who !== ""
                onClicked: root.vm.act("ask_word " + root.part.who)
            }

            BarKey {
                objectName: "callTalk"
                name: qsTr("Call %1").arg(root.part.name)
                iconName: "phone"
                ink: "#FFFFFF"
                width: height
                onClicked: root.vm.act("call " + root.part.who)
            }

            BarKey {
                objectName: "lookTalk"
                name: qsTr("Look closer at %1").arg(root.part.name)
                iconName: "search"
                ink: "#FFFFFF"
                width: height
                onClicked: root.vm.act("look " + root.part.who)
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        color: Theme.line
        visible: Theme.contrast
    }
}
