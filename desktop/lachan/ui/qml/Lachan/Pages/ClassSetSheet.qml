pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// What the class does next: lessons, scenarios, check sets and tests, switched on one by one.
Sheet {
    id: root

    required property ClassSetViewModel vm

    title: qsTr("Work for the class")
    wide: 860
    onOpened: modules.first?.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        text: qsTr("It stands on each pupil's home as soon as their computer has the next class card.")
        Layout.fillWidth: true
    }

    AppText {
        objectName: "workSummary"
        text: root.vm.summary
        kind: "strong"
        Layout.fillWidth: true
    }

    SegmentRow {
        id: modules

        name: qsTr("Part of the path")
        options: root.vm.modules
        current: root.vm.module
        onChosen: module => root.vm.openModule(module)
        Layout.fillWidth: true
    }

    Repeater {
        model: root.vm.rows

        AppSwitch {
            id: row

            required property int index
            required property string name
            required property bool set
            required property string title

            objectName: "set-" + row.name
            text: row.title
            on: row.set
            onAsked: on => root.vm.choose(row.name, on)
            Layout.fillWidth: true
        }
    }

    AppButton {
        objectName: "workClear"
        text: qsTr("Set nothing")
        iconName: "x"
        visible: root.vm.some
        onClicked: root.vm.clear()
    }
}
