pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A question; each answer that is picked says something kind, until the right one is found.
Card {
    id: root

    required property LessonViewModel vm
    required property var block

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Question")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s(10)

        RowLayout {
            spacing: Theme.s(12)
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s(4)

            AppIcon {
                icon: "circle-help"
                size: 22
                color: Theme.accentInk
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            RichRun {
                markup: root.block.question
                kind: "strong"
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.block.options.length

            LessonOption {
                required property int index

                option: root.block.options[index]
                objectName: root.block.id + "-" + index
                solved: root.block.solved
                onClicked: root.vm.answer(root.block.id, option.choice)
                Layout.fillWidth: true
            }
        }
    }
}
