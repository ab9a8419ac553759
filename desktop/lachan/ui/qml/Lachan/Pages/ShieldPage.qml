pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// My shield: what is held and what slips, the pledge, my people, what to keep as evidence.
PageFrame {
    id: root

    required property ShieldViewModel vm
    readonly property Item firstControl: printer

    title: qsTr("My shield")
    subtitle: qsTr("A skill is held only while it is kept up. A pause takes nothing away.")
    actions: [
        AppButton {
            objectName: "printFamily"
            text: qsTr("Family word and rule")
            iconName: "printer"
            visible: root.vm.isParent
            onClicked: root.vm.printFamily()
        },
        AppButton {
            id: printer

            objectName: "printShield"
            text: qsTr("Certificate and pledge")
            iconName: "printer"
            onClicked: root.vm.printPage()
        }
    ]

    AppText {
        objectName: "printed"
        width: parent.width
        text: qsTr("Saved: %1").arg(root.vm.printed)
        kind: "small"
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        visible: root.vm.printed !== ""
    }

    GridLayout {
        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)

        ColumnLayout {
            spacing: Theme.s(16)
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.alignment: Qt.AlignTop

            ShieldSkills {
                vm: root.vm
            }

            SettingsCard {
                title: qsTr("Evidence kit")
                icon: "camera"
                Layout.fillWidth: true
                Layout.fillHeight: false

                Repeater {
                    model: root.vm.kit

                    RowLayout {
                        id: thing

                        required property string glyph
                        required property string words

                        spacing: Theme.s(12)
                        Layout.fillWidth: true

                        AppIcon {
                            icon: thing.glyph
                            size: 20
                            color: Theme.accentInk
                            Layout.alignment: Qt.AlignTop
                        }

                        AppText {
                            text: thing.words
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        ColumnLayout {
            spacing: Theme.s(16)
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop

            ShieldSurvey {
                vm: root.vm.survey
            }

            ShieldPledge {
                vm: root.vm
            }

            ShieldPeople {
                vm: root.vm
            }

            SettingsCard {
                title: qsTr("More practice")
                icon: "repeat"
                Layout.fillWidth: true
                Layout.fillHeight: false

                AppSwitch {
                    objectName: "surprise"
                    text: qsTr("Surprise calls")
                    detail: qsTr("When a booster is due, the phone on the path may ring.")
                    on: root.app.settings.surprise
                    onAsked: on => root.app.settings.chooseSurprise(on)
                    Layout.fillWidth: true
                }

                AppText {
                    text: root.vm.measureWords
                    kind: "small"
                    color: Theme.muted
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "measure"
                    text: qsTr("Test my eye")
                    iconName: "eye"
                    visible: root.vm.canMeasure
                    onClicked: root.vm.measureNow()
                }
            }
        }
    }
}
