pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// No key yet: what it is for, a name, and the words that will open it. Nothing is kept before it is made.
HeadPart {
    id: root

    implicitHeight: row.implicitHeight
    first: called

    GridLayout {
        id: row

        width: parent.width
        columns: root.width < Theme.s(900) ? 1 : 2
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(16)

        Card {
            padding: Theme.s(28)
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.s(620)
            Layout.alignment: Qt.AlignTop

            contentItem: ColumnLayout {
                spacing: Theme.s(16)

                AppText {
                    text: qsTr("Make your key")
                    kind: "h2"
                    Layout.fillWidth: true
                }

                AppField {
                    id: called

                    objectName: "headName"
                    label: qsTr("Your name or your school's: class teachers will see it")
                    limit: 60
                    Layout.fillWidth: true
                }

                AppText {
                    text: qsTr("These four pairs open the key. Write them down, and do not keep them with the computer.")
                    Layout.fillWidth: true
                }

                ClassWords {
                    pairs: root.vm.passphrase
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "otherWords"
                    text: qsTr("Other words")
                    iconName: "rotate-ccw"
                    onClicked: root.vm.otherWords()
                }

                AppSwitch {
                    id: noted

                    objectName: "wordsNoted"
                    text: qsTr("I have written them down")
                    detail: qsTr("A recovery sheet to print comes next; it opens the key if they are forgotten.")
                    onAsked: on => noted.on = on
                    Layout.fillWidth: true
                }

                AppButton {
                    objectName: "makeKey"
                    text: qsTr("Make the key")
                    kind: "primary"
                    iconName: "key-round"
                    large: true
                    enabled: noted.on && called.text.trim() !== "" && !root.vm.busy
                    onClicked: root.vm.make(called.text)
                }
            }
        }

        SettingsCard {
            title: qsTr("How it works")
            icon: "info"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.s(360)
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: [qsTr("You make a key and give class teachers its small file, on a stick."), qsTr("Each class teacher puts it on the class card: Class keys and list, Head teacher's key."), qsTr("From the next card on, the work that pupils hand in opens for you as well: codes, never names.")]

                RowLayout {
                    id: step

                    required property string modelData
                    required property int index

                    spacing: Theme.s(12)
                    Layout.fillWidth: true

                    AppText {
                        text: step.index + 1
                        kind: "h3"
                        color: Theme.accentInk
                        Layout.preferredWidth: Theme.s(12)
                        Layout.alignment: Qt.AlignTop
                    }

                    AppText {
                        text: step.modelData
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
