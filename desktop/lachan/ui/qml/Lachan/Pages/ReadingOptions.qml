pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Text size, colours and motion: changed at once, no save button.
ColumnLayout {
    id: root

    required property SettingsViewModel settings

    spacing: Theme.s(16)

    AppText {
        text: qsTr("Text size")
        kind: "strong"
        Layout.fillWidth: true
    }

    SegmentRow {
        objectName: "scale"
        name: qsTr("Text size")
        current: String(root.settings.scale)
        options: root.settings.scales.map(percent => ({
                    "value": String(percent),
                    "label": percent + "%"
                }))
        onChosen: value => root.settings.chooseScale(Number(value))
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s(8)
    }

    AppText {
        text: qsTr("Colours")
        kind: "strong"
        Layout.fillWidth: true
    }

    SegmentRow {
        objectName: "theme"
        name: qsTr("Colours")
        current: root.settings.theme
        options: [
            {
                "value": "light",
                "label": qsTr("Light"),
                "icon": "sun"
            },
            {
                "value": "dark",
                "label": qsTr("Dark"),
                "icon": "moon"
            },
            {
                "value": "contrast",
                "label": qsTr("High contrast"),
                "icon": "contrast"
            }
        ]
        onChosen: value => root.settings.chooseTheme(value)
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s(8)
    }

    AppSwitch {
        objectName: "reducedMotion"
        text: qsTr("Keep things still")
        detail: qsTr("Pages appear at once and nothing pulses.")
        on: root.settings.reducedMotion
        onAsked: on => root.settings.chooseReducedMotion(on)
        Layout.fillWidth: true
    }
}
