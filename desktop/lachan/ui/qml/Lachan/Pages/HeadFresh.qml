pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The key is made, or was opened by its sheet: words to note and to print, shown once.
HeadPart {
    id: root

    implicitHeight: card.implicitHeight
    first: card.first

    NewWordsCard {
        id: card

        width: Math.min(parent.width, Theme.s(760))
        passphrase: root.vm.newPassphrase
        sheet: root.vm.newSheet
        title: qsTr("The recovery sheet. Print it now and keep it under lock: it is not shown again.")
        act: qsTr("Noted, go on")
        onPrintAsked: root.vm.printSheet()
        onNoted: root.vm.goOn()

        AppText {
            text: qsTr("Check words of your key. Class teachers see the same four when they take your key file.")
            Layout.fillWidth: true
        }

        ClassWords {
            objectName: "headCheck"
            pairs: root.vm.checkWords
            small: true
            Layout.fillWidth: true
        }
    }
}
