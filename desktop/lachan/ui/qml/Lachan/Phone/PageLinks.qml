pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Models
import Lachan.Style

// Where one can go from here: the links of a page, or the addresses one knows.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    spacing: Theme.s(8)

    Repeater {
        model: root.vm.pageLinks

        KeyLine {
            id: link

            required property string key
            required sub
            required sign

            objectName: link.key
            Layout.fillWidth: true
            onClicked: root.vm.act(link.key)
        }
    }
}
