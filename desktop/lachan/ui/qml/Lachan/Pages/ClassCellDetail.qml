pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What stands behind the cell that is pointed at: the two numbers, and the way to the pupil.
GridLayout {
    id: root

    required property ClassViewModel vm
    required property string learner
    readonly property var told: root.vm.board.detail
    readonly property bool shown: (root.told.pupil ?? "") !== ""

    columns: root.width < Theme.s(620) ? 1 : 2
    columnSpacing: Theme.s(16)
    rowSpacing: Theme.s(6)

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        AppText {
            objectName: "cellTitle"
            text: root.shown ? root.told.pupil + " · " + root.told.skill + " · " + root.told.standing : qsTr("Point at a cell, with the mouse or the arrows.")
            kind: root.shown ? "smallstrong" : "small"
            color: root.shown ? Theme.text : Theme.muted
            Layout.fillWidth: true
        }

        AppText {
            objectName: "cellNumbers"
            text: [root.told.caught, root.told.refused, root.told.due].filter(part => part).join(" · ")
            kind: "small"
            visible: text !== ""
            Layout.fillWidth: true
        }
    }

    AppButton {
        objectName: "seePupil"
        text: qsTr("See this pupil")
        iconName: "user"
        visible: root.shown
        onClicked: root.vm.drill(root.learner)
    }
}
