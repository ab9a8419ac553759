pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What concerns only whoever sits here: a PIN before the page, and all that is kept about them.
SettingsCard {
    id: root

    required property AppViewModel app

    title: qsTr("Just for %1").arg(root.app.home.nickname)
    icon: "user"

    AppText {
        text: root.app.pin.mine ? qsTr("A four-digit PIN guards this page.") : qsTr("Anyone can open this page by its face. A PIN of four digits keeps it for one person.")
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            objectName: "choosePin"
            text: root.app.pin.mine ? qsTr("Choose another PIN") : qsTr("Choose a PIN")
            iconName: "lock"
            onClicked: root.app.pin.chooseMine()
        }

        AppButton {
            objectName: "takePinAway"
            text: qsTr("Go without a PIN")
            iconName: "lock-open"
            visible: root.app.pin.mine
            onClicked: root.app.pin.takeAway()
        }

        AppButton {
            objectName: "myData"
            text: qsTr("My data")
            iconName: "file-text"
            onClicked: root.app.go("myData")
        }
    }
}
