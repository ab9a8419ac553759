pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Says that nothing here is real: it stays on the screen, whatever is done.
Rectangle {
    id: root

    required property string text

    implicitHeight: row.implicitHeight + Theme.s(14)
    color: Theme.riskSoft
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.risk

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s(16)
        anchors.rightMargin: Theme.s(16)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s(8)

        AppIcon {
            icon: "info"
            size: 18
            color: Theme.risk
            Layout.preferredWidth: width
            Layout.preferredHeight: height
            Layout.alignment: Qt.AlignTop
        }

        AppText {
            objectName: "practiceNote"
            text: root.text
            kind: "small"
            color: Theme.contrast ? Theme.text : Theme.risk
            Layout.fillWidth: true
        }
    }
}
