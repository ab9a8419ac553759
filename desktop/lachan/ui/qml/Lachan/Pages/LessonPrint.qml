pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The module's pages for home, to print; and where they were saved.
Column {
    id: root

    required property LessonViewModel vm

    spacing: Theme.s(8)

    AppButton {
        objectName: "printPages"
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Print the pages for home")
        iconName: "printer"
        onClicked: root.vm.printPages()
    }

    AppText {
        objectName: "printedPages"
        width: parent.width
        text: qsTr("Saved: %1").arg(root.vm.printed)
        kind: "small"
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        visible: root.vm.printed !== ""
    }

    Connections {
        target: root.vm

        function onPrintedChanged(): void {
            if (root.vm.printed !== "")
                root.Accessible.announce(qsTr("Saved: %1").arg(root.vm.printed));
        }
    }
}
