pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// A real class opens with its passphrase, or with the printed sheet if that is forgotten.
ClassBody {
    id: root

    implicitHeight: card.implicitHeight
    first: card.first

    UnlockCard {
        id: card

        width: Math.min(parent.width, Theme.s(680))
        work: root.vm
        title: qsTr("The passphrase of this class")
        act: qsTr("Open the class")
        warning: qsTr("Afterwards the class has a new passphrase and a new sheet; the old ones no longer open it.")
        other: qsTr("Another class")
        onUnlocked: words => root.vm.unlock(words)
        onRecovered: sheet => root.vm.recover(sheet)
        onOtherAsked: root.vm.lock()
    }
}
