pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How sure, in steps of ten from a guess to certain.
Card {
    id: root

    required property CheckViewModel vm

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(8)

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppText {
                text: qsTr("How sure?")
                kind: "h3"
                wrapMode: Text.NoWrap
            }

            AppText {
                objectName: "sureWord"
                text: root.vm.sureWord
                kind: "h3"
                color: Theme.accentInk
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.StaticText
            }
        }

        SureSlider {
            vm: root.vm
            Layout.fillWidth: true
        }

        RowLayout {
            AppText {
                text: qsTr("Just a guess")
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Certain")
                kind: "small"
                color: Theme.muted
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
