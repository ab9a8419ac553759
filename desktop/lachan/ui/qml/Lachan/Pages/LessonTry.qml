pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// An invitation to the simulated phone; the first one of a step is the page's hero.
Card {
    id: root

    required property LessonViewModel vm
    required property var block
    readonly property bool hero: root.block.hero
    readonly property bool slim: root.width < Theme.s(520)

    kind: root.hero ? "hero" : "plain"

    GridLayout {
        anchors.fill: parent
        columns: root.slim ? 2 : 3
        columnSpacing: Theme.s(18)
        rowSpacing: Theme.s(14)

        Rectangle {
            radius: Theme.radiusCard
            color: root.hero && !Theme.contrast ? Qt.lighter(Theme.hero, 1.3) : "transparent"
            border.width: root.hero && !Theme.contrast ? 0 : Theme.stroke
            border.color: root.hero ? Theme.heroInk : Theme.edge
            Layout.preferredWidth: Theme.s(56)
            Layout.preferredHeight: Theme.s(56)
            Layout.alignment: Qt.AlignTop

            AppIcon {
                anchors.centerIn: parent
                icon: "phone-incoming"
                size: 28
                color: root.hero ? Theme.heroInk : Theme.accentInk
            }
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.block.title
                kind: "h3"
                color: root.hero ? Theme.heroInk : Theme.text
                Layout.fillWidth: true
            }

            AppText {
                text: root.block.sentence
                kind: "small"
                color: root.hero ? Theme.heroLabel : Theme.muted
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        AppButton {
            objectName: "try-" + root.block.scenario
            text: qsTr("Try it")
            hint: root.block.title
            kind: root.hero ? "hero" : "line"
            iconName: "play"
            large: root.hero
            onClicked: root.vm.tryScenario(root.block.scenario)
            Layout.columnSpan: root.slim ? 2 : 1
            Layout.fillWidth: root.slim
        }
    }
}
