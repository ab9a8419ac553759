pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The six steps of the heat map and the clock; the rule is told on asking.
Flow {
    id: root

    required property string rule

    spacing: Theme.s(4)

    AppText {
        height: Theme.s(44)
        text: qsTr("Level")
        kind: "small"
        color: Theme.muted
        verticalAlignment: Text.AlignVCenter
        rightPadding: Theme.s(4)
    }

    Repeater {
        model: 6

        Item {
            required property int index

            width: Theme.s(24)
            height: Theme.s(44)

            Rectangle {
                anchors.centerIn: parent
                width: Theme.s(24)
                height: Theme.s(22)
                radius: Theme.s(5)
                color: Theme.contrast ? "#000000" : Theme.heat[parent.index]
                border.width: parent.index === 0 || Theme.contrast ? 1 : 0
                border.color: Theme.contrast ? "#FFFFFF" : Theme.line

                AppText {
                    anchors.centerIn: parent
                    text: parent.parent.index === 0 ? "–" : parent.parent.index // qmllint disable missing-property
                    kind: "tinystrong"
                    color: Theme.contrast ? "#FFFFFF" : Theme.heatInk[parent.parent.index] // qmllint disable missing-property
                    spoken: false
                }
            }
        }
    }

    Row {
        height: Theme.s(44)
        leftPadding: Theme.s(8)
        spacing: Theme.s(4)

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            icon: "clock"
            size: 15
            color: Theme.risk
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("booster due")
            kind: "small"
            color: Theme.muted
        }
    }

    IconButton {
        objectName: "levelRule"
        name: qsTr("What do the levels mean?")
        iconName: "circle-help"
        ink: Theme.muted
        onClicked: rule.open()
    }

    Sheet {
        id: rule

        title: qsTr("What do the levels mean?")

        AppText {
            text: root.rule
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("The level is a short form. Point at a cell for the two numbers: scams caught, genuine matters wrongly refused.")
            Layout.fillWidth: true
        }
    }
}
