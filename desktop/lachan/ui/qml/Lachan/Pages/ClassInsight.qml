pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What stands out: where the class got away, whom to see, what to teach next.
ColumnLayout {
    id: root

    required property ClassViewModel vm
    readonly property ClassBoardViewModel board: root.vm.board
    readonly property bool hasCurve: root.board.curve.title !== undefined
    readonly property bool hasPlan: root.board.plan.skill !== undefined

    spacing: Theme.s(12)

    Card {
        visible: root.hasCurve
        padding: Theme.s(18)
        bottomPadding: Theme.s(6)
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: Theme.s(4)

            AppText {
                text: qsTr("Where does the class get away?")
                kind: "h3"
                Layout.fillWidth: true
            }

            AppText {
                text: root.board.curve.title ?? ""
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }

            ClassCurve {
                curve: root.board.curve
                spokenAs: root.board.curve.sentence ?? ""
                implicitHeight: Theme.s(112)
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "moreCurve"
                text: qsTr("See each line")
                kind: "plain"
                iconName: "list"
                onClicked: root.vm.lookAt("survival")
            }
        }
    }

    Card {
        padding: Theme.s(18)
        bottomPadding: Theme.s(6)
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: Theme.s(4)

            RowLayout {
                Layout.fillWidth: true

                AppText {
                    text: qsTr("See them in person")
                    kind: "h3"
                    Layout.fillWidth: true
                }

                Chip {
                    text: root.board.helpCount
                    icon: "hand"
                    kind: root.board.helpCount > 0 ? "risk" : "safe"
                }
            }

            Repeater {
                model: root.board.helped

                ColumnLayout {
                    id: pupil

                    required property string name
                    required property string why

                    spacing: 0
                    Layout.fillWidth: true

                    AppText {
                        text: pupil.name
                        kind: "smallstrong"
                        Layout.fillWidth: true
                    }

                    AppText {
                        text: pupil.why
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: true
                    }
                }
            }

            AppText {
                text: qsTr("Nobody shows a sign of needing help.")
                kind: "small"
                color: Theme.muted
                visible: root.board.helpCount === 0
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "moreHelp"
                text: qsTr("All of them, and why")
                kind: "plain"
                iconName: "list"
                visible: root.board.helpCount > 0
                onClicked: root.vm.lookAt("needs-help")
            }
        }
    }

    Card {
        kind: "hero"
        visible: root.hasPlan
        padding: Theme.s(20)
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: Theme.s(4)

            AppText {
                text: qsTr("TO TEACH NEXT")
                kind: "tinystrong"
                color: Theme.heroLabel
                Layout.fillWidth: true
            }

            AppText {
                text: root.board.plan.skill ?? ""
                kind: "h2"
                color: Theme.heroInk
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("One page, %1 minutes").arg(root.board.plan.minutes ?? 0)
                kind: "small"
                color: Theme.heroInk
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "openPlan"
                text: qsTr("Open the plan")
                kind: "hero"
                iconName: "file-text"
                Layout.topMargin: Theme.s(6)
                onClicked: root.vm.go("plan")
            }
        }
    }
}
