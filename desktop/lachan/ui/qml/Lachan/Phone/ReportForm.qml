pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A report to 156 or 5656 in its real form: which kind, whose number, what happened.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property ReportPart part: root.vm.report

    spacing: Theme.s(10)

    AppText {
        text: qsTr("Send the text to")
        kind: "smallstrong"
        Layout.fillWidth: true
    }

    SegmentRow {
        name: qsTr("Send the text to")
        current: root.part.channel
        options: [
            {
                value: "156",
                label: "156"
            },
            {
                value: "5656",
                label: "5656"
            }
        ]
        Layout.fillWidth: true
        onChosen: value => root.part.put("channel", value)
    }

    AppText {
        text: qsTr("What kind is it?")
        kind: "smallstrong"
        Layout.fillWidth: true
    }

    SegmentRow {
        name: qsTr("What kind is it?")
        current: root.part.kind
        options: [
            {
                value: "LD",
                label: qsTr("LD · scam call")
            },
            {
                value: "V",
                label: qsTr("V · spam call")
            },
            {
                value: "S",
                label: qsTr("S · spam text")
            }
        ]
        Layout.fillWidth: true
        onChosen: value => root.part.put("kind", value)
    }

    AppField {
        id: number

        objectName: "reportNumber"
        label: qsTr("Which number?")
        text: root.part.number
        limit: 20
        Layout.fillWidth: true
        onTextChanged: root.part.put("number", number.text)
    }

    Repeater {
        model: root.vm.reportNumbers

        KeyLine {
            id: known

            required property string key

            objectName: "number-" + known.key
            sign: "phone"
            leads: false
            Layout.fillWidth: true
            onClicked: number.text = known.key
        }
    }

    AppField {
        id: content

        objectName: "reportContent"
        label: qsTr("What happened?")
        text: root.part.content
        limit: 120
        Layout.fillWidth: true
        onTextChanged: root.part.put("content", content.text)
    }

    Repeater {
        model: root.vm.reportContents

        KeyLine {
            id: sentence

            required property string key
            required property int index

            objectName: "content-" + sentence.index
            sign: "pencil"
            leads: false
            Layout.fillWidth: true
            onClicked: content.text = sentence.key
        }
    }

    Card {
        kind: "sunken"
        padding: Theme.s(14)
        Layout.fillWidth: true
        Layout.topMargin: Theme.s(4)

        ColumnLayout {
            width: parent.width
            spacing: Theme.s(6)

            AppText {
                objectName: "reportLine"
                text: root.part.line
                kind: "strong"
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.s(8)
                Layout.fillWidth: true

                AppIcon {
                    icon: root.part.right ? "check" : "circle-alert"
                    size: 18
                    color: Theme.muted
                    Layout.preferredWidth: width
                    Layout.preferredHeight: height
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.s(1)
                }

                AppText {
                    objectName: "reportSaid"
                    text: root.part.said
                    kind: "small"
                    color: Theme.muted
                    Layout.fillWidth: true
                }
            }
        }
    }

    AppButton {
        objectName: "reportSend"
        text: qsTr("Send the report")
        iconName: "send"
        hint: root.part.said
        wraps: true
        startAligned: true
        enabled: root.part.right
        Layout.fillWidth: true
        onClicked: root.vm.act(root.part.sends)
    }
}
