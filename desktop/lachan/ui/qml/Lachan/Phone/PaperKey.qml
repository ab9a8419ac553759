pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A document in a message or a mail; pressing it opens it at full size.
Tappable {
    id: root

    required property PhoneViewModel vm
    required property string title
    required property string lines
    required property string line

    objectName: "lookPaper-" + root.line
    name: qsTr("Look closer at the paper: %1").arg(root.title)
    implicitHeight: sheet.implicitHeight
    curve: Theme.s(12)
    onClicked: root.vm.act("look " + root.line)

    contentItem: PaperSheet {
        id: sheet

        title: root.title
        lines: root.lines
        small: true

        Chip {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.margins: Theme.s(10)
            text: qsTr("Look closer")
            icon: "search"
            Accessible.ignored: true
        }
    }
}
