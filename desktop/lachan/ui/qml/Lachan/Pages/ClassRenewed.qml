pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// The recovery sheet was used: the class has new words, shown once.
ClassBody {
    id: root

    implicitHeight: card.implicitHeight
    first: card.first

    NewWordsCard {
        id: card

        width: Math.min(parent.width, Theme.s(760))
        passphrase: root.vm.newPassphrase
        sheet: root.vm.newSheet
        title: qsTr("The new recovery sheet. Print it, and destroy the old one.")
        act: qsTr("Noted, open the class")
        onPrintAsked: root.vm.printNewSheet()
        onNoted: root.vm.goOn()
    }
}
