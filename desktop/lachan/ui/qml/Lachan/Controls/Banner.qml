pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Style

// A short message on the page, with at most one thing to do about it. kind: safe, risk, harm, plain.
Card {
    id: root

    required property string text
    property string icon: "info"
    property string actionText: ""
    property bool closable: false
    signal acted
    signal closed

    readonly property color ink: ({
            "risk": Theme.risk,
            "harm": Theme.harm
        })[root.kind] ?? Theme.accentInk

    function announce(): void {
        root.Accessible.announce(root.text);
    }

    padding: Theme.s(12)
    leftPadding: Theme.s(18)
    Accessible.role: Accessible.Notification
    Accessible.name: root.text
    onVisibleChanged: if (root.visible)
        root.announce()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s(12)

        AppIcon {
            icon: root.icon
            color: root.ink
        }

        AppText {
            text: root.text
            kind: "strong"
            spoken: false
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
        }

        AppButton {
            objectName: root.objectName + "Action"
            text: root.actionText
            visible: root.actionText !== ""
            onClicked: root.acted()
        }

        IconButton {
            objectName: root.objectName + "Close"
            name: qsTr("Close this message")
            iconName: "x"
            visible: root.closable
            onClicked: root.closed()
        }
    }
}
