pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// What has just come: a line in large type with who says it, or a stage direction.
Card {
    id: root

    required property TogetherViewModel vm
    readonly property bool line: root.vm.nowKind === "line"

    objectName: "scriptNow"
    kind: root.line ? "hero" : "sunken"
    padding: Theme.s(Theme.roomy ? 16 : 24)

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s(10)

        RowLayout {
            spacing: Theme.s(10)
            visible: root.line

            PhoneFace {
                face: root.vm.nowFace
                size: 32
            }

            AppText {
                text: qsTr("Read as: %1").arg(root.vm.nowSpeaker)
                kind: "tinystrong"
                color: Theme.heroLabel
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: Theme.s(12)

            AppIcon {
                icon: root.vm.nowIcon
                size: 24
                visible: !root.line && root.vm.nowIcon !== ""
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                objectName: "scriptWords"
                text: root.vm.now
                kind: root.line && !Theme.roomy ? "h1" : "h2"
                color: root.line ? Theme.heroInk : Theme.text
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: Theme.s(8)
            visible: root.vm.answerAwaited

            AppIcon {
                icon: "hourglass"
                size: 15
                color: root.line ? Theme.heroLabel : Theme.muted
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.s(2)
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                objectName: "answerAwaited"
                text: qsTr("Now it is up to whoever holds the phone. Give them time.")
                kind: "small"
                color: root.line ? Theme.heroLabel : Theme.muted
                Layout.fillWidth: true
            }
        }
    }
}
