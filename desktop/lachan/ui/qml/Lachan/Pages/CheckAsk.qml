pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Real or scam, how sure, what made one think so.
ColumnLayout {
    id: root

    required property CheckViewModel vm
    readonly property Item first: real

    property bool low: false // little height: closer together

    spacing: Theme.s(root.low ? 10 : 16)

    ColumnLayout {
        spacing: Theme.s(2)

        AppText {
            objectName: "asks"
            text: root.vm.asks
            kind: "h1"
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("Some of these are genuine. Look closely, then choose.")
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    GridLayout {
        columns: root.width / Theme.scale < 420 ? 1 : 2
        columnSpacing: Theme.s(16)
        rowSpacing: Theme.s(12)
        uniformCellWidths: true

        ChoiceCard {
            id: real

            objectName: "sayGenuine"
            name: root.vm.genuineWord
            keyName: root.vm.genuineKey
            iconName: "shield-check"
            chosen: root.vm.said === "genuine"
            onClicked: root.vm.say("genuine")
            Layout.fillWidth: true
        }

        ChoiceCard {
            objectName: "sayScam"
            name: root.vm.scamWord
            keyName: root.vm.scamKey
            iconName: "triangle-alert"
            chosen: root.vm.said === "scam"
            onClicked: root.vm.say("scam")
            Layout.fillWidth: true
        }
    }

    SureCard {
        vm: root.vm
        padding: Theme.s(root.low ? 14 : 20)
        Layout.fillWidth: true
    }

    CheckMarks {
        vm: root.vm
        padding: Theme.s(root.low ? 14 : 20)
        visible: !root.vm.looking
        Layout.fillWidth: true
    }

    CheckLook {
        vm: root.vm
        padding: Theme.s(root.low ? 14 : 20)
        visible: root.vm.looking
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width / Theme.scale < 420 ? 1 : 2
        columnSpacing: Theme.s(12)
        rowSpacing: Theme.s(12)

        AppButton {
            objectName: "lookCloser"
            text: root.vm.looking ? qsTr("Look away") : qsTr("Look closer")
            iconName: "search"
            keycap: "0"
            visible: root.vm.canLook
            onClicked: root.vm.lookCloser()
            Layout.fillWidth: parent.columns === 1
            Layout.preferredHeight: Theme.s(52)
        }

        AppButton {
            objectName: "answer"
            text: qsTr("Answer")
            kind: "primary"
            iconName: "check"
            large: true
            enabled: root.vm.said !== ""
            hint: root.vm.said === "" ? qsTr("Choose real or scam first") : ""
            onClicked: root.vm.answer()
            Layout.fillWidth: true
        }
    }
}
