pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// The key opens with its passphrase, or with the printed sheet if that is forgotten.
HeadPart {
    id: root

    implicitHeight: card.implicitHeight
    first: card.first

    UnlockCard {
        id: card

        width: Math.min(parent.width, Theme.s(680))
        work: root.vm
        title: qsTr("The passphrase of your key")
        act: qsTr("Open")
        warning: qsTr("Afterwards your key has a new passphrase and a new sheet; the old ones no longer open it. The classes go on as before.")
        onUnlocked: words => root.vm.unlock(words)
        onRecovered: sheet => root.vm.recover(sheet)
    }
}
