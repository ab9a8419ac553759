pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One card of the tour. What it points at on the page is ringed there; the page stays usable.
Card {
    id: root

    required property TourViewModel vm
    readonly property Item first: go
    readonly property bool tight: root.width < Theme.s(640)

    curve: Theme.radiusHero
    padding: Theme.s(20)
    background: Rectangle {
        radius: root.curve
        color: Theme.accentSoft
        border.width: Theme.stroke
        border.color: Theme.accent
    }
    Accessible.role: Accessible.Grouping
    Accessible.name: root.vm.title

    GridLayout {
        anchors.fill: parent
        columns: root.tight ? 1 : 3
        columnSpacing: Theme.s(20)
        rowSpacing: Theme.s(14)

        Row {
            spacing: Theme.s(8)
            visible: !root.tight || Theme.scale < 1.5
            Layout.alignment: Qt.AlignVCenter

            Repeater {
                model: root.vm.icons

                Rectangle {
                    id: disc

                    required property string modelData
                    readonly property bool leaves: disc.modelData === "phone-off"

                    width: Theme.s(56)
                    height: width
                    radius: width / 2
                    color: Theme.contrast ? "transparent" : disc.leaves ? Theme.danger : Theme.accent
                    border.width: Theme.contrast ? Theme.stroke : 0
                    border.color: Theme.edge

                    AppIcon {
                        anchors.centerIn: parent
                        icon: disc.modelData
                        size: 26
                        color: Theme.contrast ? Theme.text : disc.leaves ? Theme.dangerInk : Theme.inkOnAccent
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.fillWidth: true

            AppText {
                text: root.vm.eyebrow
                kind: "tinystrong"
                color: Theme.accentInk
                Layout.fillWidth: true
            }

            AppText {
                objectName: "tourTitle"
                text: root.vm.title
                kind: "h2"
                Layout.fillWidth: true
            }

            AppText {
                objectName: "tourText"
                text: root.vm.text
                Layout.fillWidth: true
            }
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: root.tight
            Layout.preferredWidth: root.tight ? -1 : go.implicitWidth + skip.implicitWidth + Theme.s(12)
            Layout.alignment: Qt.AlignVCenter

            AppButton {
                id: go

                objectName: "tourNext"
                text: root.vm.last ? qsTr("Done") : qsTr("Next")
                hint: root.vm.title + ". " + root.vm.text
                kind: "primary"
                iconName: root.vm.last ? "check" : "arrow-right"
                onClicked: root.vm.forward()
            }

            AppButton {
                id: skip

                objectName: "tourSkip"
                text: qsTr("Skip")
                hint: qsTr("It can be seen again from Settings.")
                keycap: "Esc"
                onClicked: root.vm.end()
            }
        }
    }

    Connections {
        target: root.vm

        function onChanged(): void {
            if (root.vm.on)
                root.Accessible.announce(root.vm.title + ". " + root.vm.text);
        }
    }
}
