pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The name of the app, and what a stranger to it needs first: help, language, easier reading.
RowLayout {
    id: root

    required property AppViewModel app
    readonly property bool tight: root.width < Theme.s(720)
    readonly property string other: root.app.settings.language === "vi" ? "en" : "vi"
    signal readingAsked

    spacing: Theme.s(10)

    Brand {}

    AppText {
        text: "Lá Chắn"
        kind: "h2"
        visible: root.width > Theme.s(420)
        Layout.leftMargin: Theme.s(2)
    }

    Item {
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "help"
        text: root.tight ? "" : qsTr("Help now")
        Accessible.name: qsTr("Help now")
        iconName: "life-buoy"
        keycap: root.tight ? "" : "F1"
        onClicked: root.app.go("help")
    }

    AppButton {
        objectName: "language"
        text: root.tight ? "" : root.other === "en" ? "English" : "Tiếng Việt" // i18n: names of languages stay
        Accessible.name: root.other === "en" ? "English" : "Tiếng Việt" // i18n: names of languages stay
        iconName: "globe"
        onClicked: root.app.settings.chooseLanguage(root.other)
    }

    AppButton {
        objectName: "reading"
        text: root.tight ? "" : qsTr("Easier to read")
        Accessible.name: qsTr("Easier to read")
        iconName: "contrast"
        onClicked: root.readingAsked()
    }
}
