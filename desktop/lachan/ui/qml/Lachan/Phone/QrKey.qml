pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A QR picture in a message or a mail, and the key that scans it.
ColumnLayout {
    id: root

    required property PhoneViewModel vm
    required property string picture
    required property string line

    spacing: Theme.s(8)

    QrPicture {
        picture: root.picture
        across: 150
        Layout.alignment: Qt.AlignHCenter
    }

    AppButton {
        objectName: "scan-" + root.line
        text: qsTr("Scan the code")
        iconName: "scan-qr-code"
        wraps: true
        startAligned: true
        Layout.fillWidth: true
        onClicked: root.vm.act("scan " + root.line)
    }
}
