pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models

// Which days and which skills to look at. Each choice holds at once, for views and reports alike.
Sheet {
    id: root

    required property ClassBoardViewModel board

    title: qsTr("Filter")
    wide: 620
    onOpened: periods.first?.forceActiveFocus(Qt.TabFocusReason)

    AppText {
        text: qsTr("Days")
        kind: "strong"
        Layout.fillWidth: true
    }

    SegmentRow {
        id: periods

        name: qsTr("Days")
        options: root.board.periods
        current: root.board.period
        onChosen: period => root.board.choosePeriod(period)
        Layout.fillWidth: true
    }

    AppText {
        text: qsTr("Skills (none chosen: all)")
        kind: "strong"
        Layout.fillWidth: true
    }

    Repeater {
        model: root.board.families

        AppSwitch {
            required property var modelData

            objectName: "family-" + modelData.value
            text: modelData.label
            on: modelData.on
            onAsked: on => root.board.chooseFamily(modelData.value, on)
            Layout.fillWidth: true
        }
    }
}
