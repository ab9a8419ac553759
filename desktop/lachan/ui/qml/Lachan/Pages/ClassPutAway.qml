pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A class of last year is put away: nothing is deleted.
FocusScope {
    id: root

    required property ClassCareViewModel vm

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        AppText {
            text: qsTr("The class no longer stands among those you work with, and sticks of last year are left aside. It stays on this computer, locked, until you take it out again.")
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "putAway"
            text: qsTr("Put the class away")
            kind: "primary"
            iconName: "package"
            large: true
            focus: true
            onClicked: root.vm.archive()
        }
    }
}
