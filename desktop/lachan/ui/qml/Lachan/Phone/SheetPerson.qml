pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Who somebody is, as far as the phone knows.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property SheetPart part: root.vm.sheet

    spacing: Theme.s(8)

    PhoneFace {
        face: root.part.face
        icon: root.part.icon
        size: 72
        Layout.alignment: Qt.AlignHCenter
    }

    AppText {
        text: root.part.title
        kind: "h2"
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    AppText {
        text: root.part.sub
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        visible: text !== "" && text !== root.part.title
        Layout.fillWidth: true
    }

    AppText {
        text: root.part.body
        kind: "smallstrong"
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        visible: text !== "" && root.part.kind !== "qr"
        Layout.fillWidth: true
    }
}
