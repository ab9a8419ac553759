pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lachan.Style

// A row with words on the left and a switch on the right. It never toggles itself: answer `asked(on)`.
T.AbstractButton {
    id: root

    property bool on: false
    property string detail: ""
    signal asked(on: bool)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.s(44), implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.s(4)
    bottomPadding: Theme.s(4)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    onClicked: root.asked(!root.on)

    Accessible.role: Accessible.Switch
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.on
    Accessible.onPressAction: root.click()
    Accessible.onToggleAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.click()

    contentItem: RowLayout {
        spacing: Theme.s(16)

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.text
                kind: "strong"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.detail
                kind: "small"
                color: Theme.muted
                spoken: false
                visible: root.detail !== ""
                Layout.fillWidth: true
            }
        }

        Rectangle {
            implicitWidth: Theme.s(46)
            implicitHeight: Theme.s(26)
            radius: height / 2
            color: root.on ? Theme.accent : Theme.sunken
            border.width: root.on && !Theme.contrast ? 0 : Theme.stroke
            border.color: Theme.edge

            Rectangle {
                x: root.on ? parent.width - width - Theme.s(3) : Theme.s(3)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.s(20)
                height: width
                radius: width / 2
                color: root.on ? Theme.inkOnAccent : Theme.edge

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.on ? "check" : "x"
                    size: 12
                    color: root.on ? Theme.accent : Theme.sunken
                }

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.hover
                    }
                }
            }
        }
    }

    FocusRing {
        shown: root.visualFocus
    }
}
