pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What looking closer shows: plain facts, and no verdict.
Card {
    id: root

    required property CheckViewModel vm

    kind: "sunken"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(12)

        AppText {
            text: qsTr("Looking closer")
            kind: "h3"
            Layout.fillWidth: true
        }

        Repeater {
            model: root.vm.look

            ColumnLayout {
                id: fact

                required property string label
                required property string text

                spacing: 0
                Layout.fillWidth: true

                AppText {
                    text: fact.label
                    kind: "tinystrong"
                    color: Theme.muted
                    Layout.fillWidth: true
                }

                AppText {
                    text: fact.text
                    Layout.fillWidth: true
                }
            }
        }
    }
}
