pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// How far a long work is, and a way to stop it. Seen only while it runs.
Card {
    id: root

    required property string text
    required property ClassWork work

    visible: root.work.busy
    padding: Theme.s(16)

    contentItem: RowLayout {
        spacing: Theme.s(16)

        ColumnLayout {
            spacing: Theme.s(8)
            Layout.fillWidth: true

            AppText {
                text: root.text
                kind: "strong"
                Layout.fillWidth: true
            }

            ProgressSteps {
                name: root.text
                count: 20
                done: Math.round(root.work.share * 20)
                Layout.fillWidth: true
            }
        }

        AppButton {
            objectName: "stopWork"
            text: qsTr("Stop")
            iconName: "x"
            onClicked: root.work.cancel()
        }
    }
}
