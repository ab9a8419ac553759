pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models
import Lachan.Phone
import Lachan.Style

// The real phone, drawn smaller. It shows and does nothing.
Item {
    id: root

    required property ReplayViewModel replay
    readonly property real share: 0.62

    objectName: "replayStill"
    implicitWidth: Math.round(phone.width * root.share)
    implicitHeight: Math.round(phone.height * root.share)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The phone at %1").arg(root.replay.clock)

    PhoneDevice {
        id: phone

        vm: root.replay
        width: Theme.s(364)
        height: Theme.s(724)
        scale: root.share
        transformOrigin: Item.TopLeft
        enabled: false
    }
}
