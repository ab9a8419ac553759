pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One thing that was done, and its undo as long as there is one.
RowLayout {
    id: root

    required property int batch
    required property string what
    required property string at
    required property bool open
    signal undone(batch: int)

    spacing: Theme.s(12)

    AppText {
        text: root.at + " · " + root.what
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "undoCollect"
        text: qsTr("Undo")
        hint: root.what
        iconName: "undo-2"
        visible: root.open
        onClicked: root.undone(root.batch)
    }
}
