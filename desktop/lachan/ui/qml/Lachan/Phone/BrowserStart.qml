pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The browser without a page: type an address, or take one that is known.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: Theme.s(12)

    AppField {
        id: address

        objectName: "typedAddress"
        label: qsTr("Type an address")
        limit: 80
        Layout.fillWidth: true
        onAccepted: go.click()
    }

    AppButton {
        id: go

        objectName: "goToAddress"
        text: qsTr("Go")
        kind: "soft"
        wraps: true
        Layout.fillWidth: true
        onClicked: root.vm.act("browse " + address.text)
    }

    AppText {
        text: qsTr("Addresses you know")
        kind: "h3"
        visible: links.implicitHeight > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(6)
    }

    PageLinks {
        id: links

        vm: root.vm
        Layout.fillWidth: true
    }
}
