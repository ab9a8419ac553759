pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The recovery sheet was used: the class has new words, shown once.
ClassBody {
    id: root

    implicitHeight: card.implicitHeight
    first: printing

    Card {
        id: card

        width: Math.min(parent.width, Theme.s(760))
        padding: Theme.s(28)

        contentItem: ColumnLayout {
            spacing: Theme.s(16)

            AppText {
                text: qsTr("The new passphrase. Please write it down now.")
                kind: "h2"
                Layout.fillWidth: true
            }

            ClassWords {
                pairs: root.vm.newPassphrase
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("The new recovery sheet. Print it, and destroy the old one.")
                kind: "h3"
                Layout.fillWidth: true
            }

            ClassWords {
                pairs: root.vm.newSheet
                small: true
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppButton {
                    id: printing

                    objectName: "printNewSheet"
                    text: qsTr("Print the sheet")
                    iconName: "printer"
                    large: true
                    onClicked: root.vm.printNewSheet()
                }

                AppButton {
                    objectName: "wordsNoted"
                    text: qsTr("Noted, open the class")
                    kind: "primary"
                    iconName: "check"
                    large: true
                    onClicked: root.vm.goOn()
                }
            }
        }
    }
}
