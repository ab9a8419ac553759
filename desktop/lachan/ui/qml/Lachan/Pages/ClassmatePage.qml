pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A pupil's computer in a class: take the card, pick a face, hand the work in.
PageFrame {
    id: root

    required property ClassmateViewModel vm
    readonly property Item firstControl: back
    property string doing: ""

    function ask(what: string): void {
        root.doing = what;
        folder.open();
    }

    title: root.vm.stage === "none" ? qsTr("Class card") : root.vm.label
    subtitle: root.vm.stage === "class" ? qsTr("Pick your face, practise, and hand in at the end of the lesson.") : qsTr("Your teacher's stick holds the card of the class. It has no real names in it.")
    actions: [
        AppButton {
            id: back

            objectName: "back"
            text: qsTr("Back")
            iconName: "arrow-left"
            onClicked: root.app.back()
        }
    ]

    Banner {
        objectName: "classmateTold"
        width: Math.min(parent.width, implicitWidth)
        text: root.vm.told
        kind: root.vm.problem ? "risk" : "safe"
        icon: root.vm.problem ? "circle-alert" : "circle-check"
        visible: root.vm.told !== ""
    }

    Card {
        width: Math.min(parent.width, Theme.s(760))
        visible: root.vm.stage === "look"
        padding: Theme.s(24)

        contentItem: ColumnLayout {
            spacing: Theme.s(16)

            AppText {
                text: qsTr("Are these the words on the teacher's screen?")
                kind: "h2"
                Layout.fillWidth: true
            }

            ClassWords {
                objectName: "cardWords"
                pairs: root.vm.checkWords
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppButton {
                    objectName: "takeCard"
                    text: qsTr("Yes, the same words")
                    kind: "primary"
                    iconName: "check"
                    large: true
                    onClicked: root.vm.take()
                }

                AppButton {
                    objectName: "otherCard"
                    text: qsTr("No, other words")
                    iconName: "x"
                    large: true
                    onClicked: root.vm.forget()
                }
            }
        }
    }

    SegmentRow {
        width: parent.width
        name: qsTr("Class")
        options: root.vm.classes
        current: root.vm.classId
        visible: root.vm.stage === "class" && root.vm.classes.length > 1
        onChosen: value => root.vm.chooseClass(value)
    }

    Flow {
        width: parent.width
        spacing: Theme.s(12)
        visible: root.vm.stage === "class"

        Repeater {
            model: root.vm.seats

            ClassSeat {
                required property string learner
                required property int index

                objectName: "seat-" + index
                enabled: !root.vm.busy
                onClicked: root.vm.sitDown(learner)
            }
        }
    }

    GridLayout {
        width: parent.width
        columns: root.logical < 900 ? 1 : root.vm.member ? 3 : 1
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)
        uniformCellWidths: true
        visible: root.vm.stage !== "look"

        SettingsCard {
            title: qsTr("Hand in")
            icon: "send"
            visible: root.vm.member

            AppText {
                text: qsTr("Writes everybody's work on this computer to the teacher's stick. Only the teacher can open it.")
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "handIn"
                text: qsTr("Hand in to the stick")
                kind: "primary"
                iconName: "usb"
                wraps: true
                enabled: !root.vm.busy
                onClicked: root.ask("hand-in")
                Layout.fillWidth: true
            }
        }

        SettingsCard {
            title: qsTr("Shared folder")
            icon: "radio"
            visible: root.vm.member

            AppText {
                text: root.vm.liveFolder === "" ? qsTr("If the room has one: work is handed in by itself while you practise.") : root.vm.liveFolder
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }

            AppText {
                objectName: "liveTold"
                text: root.vm.liveTold
                kind: "small"
                color: Theme.muted
                visible: root.vm.liveTold !== ""
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "live"
                text: root.vm.liveFolder === "" ? qsTr("Choose the folder") : qsTr("Stop")
                iconName: root.vm.liveFolder === "" ? "folder-open" : "x"
                wraps: true
                onClicked: root.vm.liveFolder === "" ? root.ask("live") : root.vm.stopLive()
                Layout.fillWidth: true
            }
        }

        SettingsCard {
            title: qsTr("The card")
            icon: "users"

            AppText {
                text: root.vm.member ? qsTr("A newer card brings new classmates. Leaving the class deletes nothing.") : qsTr("Plug in the stick and choose the file that ends in .lachan-card.")
                Layout.fillWidth: true
            }

            AppButton {
                objectName: "loadCard"
                text: root.vm.member ? qsTr("Load a newer card") : qsTr("Load the class card")
                kind: root.vm.member ? "line" : "primary"
                iconName: "folder-open"
                wraps: true
                onClicked: card.open()
                Layout.fillWidth: root.vm.member
            }

            AppButton {
                objectName: "leaveClass"
                text: qsTr("Leave the class")
                iconName: "log-out"
                visible: root.vm.member
                wraps: true
                onClicked: root.vm.leave()
                Layout.fillWidth: true
            }
        }
    }

    FileDialog {
        id: card

        title: qsTr("Which class card?")
        nameFilters: [qsTr("Class cards (*.lachan-card)")]
        onAccepted: root.vm.look(card.selectedFile)
    }

    FolderDialog {
        id: folder

        title: qsTr("Which stick or folder?")
        onAccepted: root.doing === "live" ? root.vm.startLive(folder.selectedFolder) : root.vm.handIn(folder.selectedFolder)
    }
}
