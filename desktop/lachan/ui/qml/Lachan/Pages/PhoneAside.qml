pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Other language and help, without losing the moment: the phone waits.
Flow {
    id: root

    required property AppViewModel app
    property bool brief: false

    spacing: Theme.s(8)

    AppButton {
        objectName: "otherLanguage"
        text: root.app.settings.language === "vi" ? "English" : "Tiếng Việt"
        iconName: "languages"
        kind: "plain"
        visible: !root.brief
        onClicked: root.app.settings.chooseLanguage(root.app.settings.language === "vi" ? "en" : "vi")
    }

    AppButton {
        objectName: "phoneHelp"
        text: qsTr("Help")
        iconName: "life-buoy"
        kind: "plain"
        visible: !root.brief
        onClicked: root.app.go("help")
    }

    IconButton {
        objectName: "otherLanguageBrief"
        name: root.app.settings.language === "vi" ? "English" : "Tiếng Việt"
        iconName: "languages"
        visible: root.brief
        onClicked: root.app.settings.chooseLanguage(root.app.settings.language === "vi" ? "en" : "vi")
    }
}
