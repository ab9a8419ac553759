pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// Told at once where this computer forgets, or has hardly any room left.
Banner {
    required property KeepingViewModel vm

    objectName: "keepingBanner"
    text: vm.banner
    kind: "risk"
    icon: vm.forgets ? "history" : "circle-alert"
    closable: true
    visible: vm.banner !== ""
    onClosed: vm.closeBanner()
}
