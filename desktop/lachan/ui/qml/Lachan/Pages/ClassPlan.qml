pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// What to teach next: why, ten minutes step by step, and cards for the role-play.
ClassBody {
    id: root

    readonly property var plan: root.vm.board.plan
    readonly property bool known: root.plan.skill !== undefined

    implicitHeight: column.implicitHeight
    first: root.known ? printing : null

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(16)

        Card {
            visible: !root.known
            padding: Theme.s(24)
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                AppText {
                    text: qsTr("As soon as three pupils have practised one skill, the plan for the next lesson stands here.")
                    Layout.fillWidth: true
                }
            }
        }

        Card {
            kind: "hero"
            visible: root.known
            padding: Theme.s(24)
            Layout.fillWidth: true

            contentItem: GridLayout {
                columns: root.width < Theme.s(680) ? 1 : 2
                columnSpacing: Theme.s(20)
                rowSpacing: Theme.s(12)

                ColumnLayout {
                    spacing: Theme.s(4)
                    Layout.fillWidth: true

                    AppText {
                        text: qsTr("TO TEACH NEXT")
                        kind: "tinystrong"
                        color: Theme.heroLabel
                        Layout.fillWidth: true
                    }

                    AppText {
                        objectName: "planSkill"
                        text: root.plan.skill ?? ""
                        kind: "h1"
                        color: Theme.heroInk
                        Layout.fillWidth: true
                    }

                    Repeater {
                        model: root.plan.evidence ?? []

                        AppText {
                            required property string modelData

                            text: modelData
                            color: Theme.heroInk
                            Layout.fillWidth: true
                        }
                    }
                }

                AppButton {
                    id: printing

                    objectName: "printPlan"
                    text: qsTr("Print plan and cards")
                    kind: "hero"
                    iconName: "printer"
                    large: true
                    enabled: !root.vm.report.busy
                    onClicked: root.vm.report.printPlan()
                }
            }
        }

        Banner {
            objectName: "planTold"
            text: root.vm.report.told
            kind: root.vm.report.problem ? "risk" : "safe"
            icon: root.vm.report.problem ? "circle-alert" : "circle-check"
            visible: root.vm.report.told !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        Card {
            visible: root.known && (root.plan.steps ?? []).length > 0
            padding: Theme.s(24)
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.s(10)

                AppText {
                    text: qsTr("%1 minutes").arg(root.plan.minutes ?? 0)
                    kind: "h2"
                    Layout.fillWidth: true
                }

                Repeater {
                    model: root.plan.steps ?? []

                    RowLayout {
                        id: step

                        required property var modelData

                        spacing: Theme.s(14)
                        Layout.fillWidth: true

                        Chip {
                            text: qsTr("%1 min").arg(step.modelData.minutes)
                            icon: "clock"
                            Layout.alignment: Qt.AlignTop
                        }

                        AppText {
                            text: step.modelData.words
                            Layout.fillWidth: true
                        }
                    }
                }

                AppText {
                    text: root.plan.rule ?? ""
                    kind: "small"
                    color: Theme.muted
                    Layout.fillWidth: true
                }
            }
        }

        GridLayout {
            columns: root.width < Theme.s(700) ? 1 : root.width < Theme.s(1000) ? 2 : 3
            columnSpacing: Theme.s(16)
            rowSpacing: Theme.s(16)
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.plan.cards ?? []

                Card {
                    id: card

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.alignment: Qt.AlignTop

                    contentItem: ColumnLayout {
                        spacing: Theme.s(8)

                        AppText {
                            text: card.modelData.title
                            kind: "h3"
                            Layout.fillWidth: true
                        }

                        AppText {
                            text: card.modelData.task
                            kind: "small"
                            color: Theme.muted
                            Layout.fillWidth: true
                        }

                        Repeater {
                            model: card.modelData.lines

                            AppText {
                                required property string modelData

                                text: modelData
                                kind: "small"
                                Layout.fillWidth: true
                            }
                        }

                        Item {
                            Layout.fillHeight: true
                        }
                    }
                }
            }
        }

        ClassStale {
            objectName: "staleFacts"
            stale: root.vm.board.stale
            Layout.fillWidth: true
        }
    }
}
