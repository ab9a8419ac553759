pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What the teacher set for the class: what is left first, what is done with its tick.
Card {
    id: root

    required property HomeViewModel vm
    readonly property var ahead: root.vm.classWork.filter(one => !one.done)
    readonly property int done: root.vm.classWork.length - root.ahead.length

    objectName: "homeWork"
    visible: root.vm.classWork.length > 0

    contentItem: ColumnLayout {
        spacing: Theme.s(10)

        RowLayout {
            spacing: Theme.s(12)

            AppIcon {
                icon: "users"
                size: 26
            }

            AppText {
                text: qsTr("My class's work")
                kind: "h3"
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Done %1/%2").arg(root.done).arg(root.vm.classWork.length)
                kind: "small"
                color: Theme.muted
            }
        }

        AppText {
            objectName: "workDone"
            text: qsTr("All done. Thank you!")
            visible: root.ahead.length === 0
            Layout.fillWidth: true
        }

        Repeater {
            model: root.ahead.slice(0, 3)

            AppButton {
                required property var modelData

                objectName: "work-" + modelData.id
                text: modelData.title
                kind: "soft"
                iconName: ({
                        "lesson": "book-open",
                        "scenario": "phone",
                        "check": "shield-question-mark"
                    })[modelData.kind] ?? "trophy"
                startAligned: true
                wraps: true
                onClicked: root.vm.openStation(modelData.kind, modelData.id)
                Layout.fillWidth: true
            }
        }
    }
}
