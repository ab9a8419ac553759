pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What lies over every page: a message about something that could not be done, and the calm crash page.
Item {
    id: root

    required property AppViewModel app

    Banner {
        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s(24)
        width: Math.min(Theme.s(720), root.width - 32)
        visible: root.app.notice !== ""
        kind: root.app.noticeGood ? "safe" : "risk"
        icon: root.app.noticeGood ? "circle-check" : "info"
        text: root.app.notice
        actionText: root.app.canRetry ? qsTr("Try again") : ""
        closable: true
        onActed: root.app.retrySaving()
        onClosed: root.app.closeNotice()
    }

    Sheet {
        id: crash

        title: qsTr("Something in Lá Chắn went wrong")
        visible: root.app.faultDetails !== ""
        onClosed: root.app.forgetFault()

        AppText {
            text: qsTr("It was nothing you did. What was done until now is saved. You can go on, or close the app and start it again.")
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Whoever looks after this computer can send us the details. They say nothing about who was practising.")
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "crashGoOn"
                text: qsTr("Go on")
                kind: "primary"
                focus: true
                onClicked: crash.close()
            }

            AppButton {
                objectName: "crashCopy"
                text: qsTr("Copy details")
                iconName: "copy"
                onClicked: root.app.copyFault()
            }

            AppButton {
                objectName: "crashQuit"
                text: qsTr("Close the app")
                onClicked: root.app.quit()
            }
        }
    }
}
