pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Settings of this computer: each change holds at once.
PageFrame {
    id: root

    required property SettingsViewModel vm
    readonly property Item firstControl: back.visible ? back : language.first

    title: qsTr("Settings")
    subtitle: qsTr("For everybody who uses this computer. Each change holds at once.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    GridLayout {
        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)
        uniformCellWidths: true

        SettingsCard {
            title: qsTr("Language")
            icon: "languages"

            SegmentRow {
                id: language

                objectName: "languageChoice"
                name: qsTr("Language")
                current: root.vm.language
                options: [
                    {
                        "value": "vi",
                        "label": "Tiếng Việt" // i18n: names of languages stay
                    },
                    {
                        "value": "en",
                        "label": "English" // i18n: names of languages stay
                    }
                ]
                onChosen: value => root.vm.chooseLanguage(value)
                Layout.fillWidth: true
            }
        }

        SettingsCard {
            title: qsTr("Reading")
            icon: "type"
            Layout.rowSpan: root.narrow ? 1 : 2

            ReadingOptions {
                settings: root.vm
                Layout.fillWidth: true
            }
        }

        SettingsCard {
            title: qsTr("Sound")
            icon: "volume-2"

            SoundOptions {
                settings: root.vm
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "voices"
                text: qsTr("Lend your voice")
                iconName: "mic"
                onClicked: root.app.go("voices")
            }
        }

        SettingsCard {
            title: qsTr("The phone")
            icon: "smartphone"

            AppSwitch {
                objectName: "leftHanded"
                text: qsTr("For the left hand")
                detail: qsTr("What you can do stands at the left of the phone, the story at its right.")
                on: root.vm.leftHanded
                onAsked: on => root.vm.chooseLeftHanded(on)
                Layout.fillWidth: true
            }
        }

        SettingsCard {
            title: qsTr("The tour")
            icon: "map"

            AppSwitch {
                objectName: "tourOffered"
                text: qsTr("Show newcomers round")
                detail: qsTr("Five cards, half a minute, once for each person.")
                on: root.vm.tour
                onAsked: on => root.vm.chooseTour(on)
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "tourAgain"
                text: qsTr("See the tour")
                iconName: "play"
                visible: root.app.atHome
                onClicked: root.app.tour.again()
            }
        }

        OwnCard {
            app: root.app
            visible: root.app.atHome
        }

        SettingsCard {
            title: qsTr("Keeping progress safe")
            icon: "save"

            AppText {
                text: qsTr("A copy for the stick, a backup each day, and bringing one back.")
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "keeping"
                text: qsTr("Copies and backups")
                iconName: "history"
                onClicked: root.app.go("keeping")
            }
        }

        SettingsCard {
            title: qsTr("Lessons")
            icon: "book-open"

            AppText {
                text: qsTr("New lessons come as one file on a stick. It is checked before anything is taken from it.")
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "packs"
                text: qsTr("Packs of lessons")
                iconName: "usb"
                onClicked: root.app.go("packs")
            }
        }

        SettingsCard {
            title: qsTr("Class")
            icon: "users"

            Flow {
                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppButton {
                    objectName: "settingsClassmate"
                    text: root.app.classmate.member ? qsTr("Hand in to the stick") : qsTr("Load the class card")
                    iconName: "usb"
                    onClicked: root.app.go("classmate")
                }

                AppButton {
                    objectName: "settingsClass"
                    text: qsTr("For teachers")
                    iconName: "users"
                    onClicked: root.app.go("class")
                }
            }
        }

        SettingsCard {
            title: qsTr("About")
            icon: "info"

            AppText {
                text: qsTr("Lá Chắn %1. Works offline. Nothing leaves this computer.").arg(root.vm.version)
                Layout.fillWidth: true
            }

            AppText {
                objectName: "noConnection"
                text: qsTr("It opens no connection and asks for no update. Qt's network library lies in its folder because Qt's own pages are linked with it, and because a second start finds this window through it, within this computer.")
                kind: "small"
                color: Theme.muted
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Progress is kept here: %1").arg(root.vm.dataFolder)
                kind: "small"
                color: Theme.muted
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "licences"
                text: qsTr("Licences")
                iconName: "file-text"
                onClicked: root.app.go("licences")
            }
        }
    }

    PinSheet {
        vm: root.app.pin
    }
}
