pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Style

// One choice of a few. options: [{value, label, icon?}]. It never changes itself: answer `chosen(value)`.
Flow {
    id: root

    required property string name
    required property var options
    required property string current
    signal chosen(value: string)

    readonly property Item first: parts.count > 0 ? parts.itemAt(0) : null

    spacing: Theme.s(8)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Repeater {
        id: parts

        model: root.options

        Tappable {
            id: segment

            required property var modelData
            readonly property bool selected: segment.modelData.value === root.current

            objectName: "segment-" + segment.modelData.value
            name: segment.modelData.label
            curve: height / 2
            leftPadding: Theme.s(18)
            rightPadding: Theme.s(18)
            onClicked: root.chosen(segment.modelData.value)
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: segment.selected
            Keys.onRightPressed: segment.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onLeftPressed: segment.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            background: Rectangle {
                radius: height / 2
                color: segment.selected ? Theme.contrast ? Theme.accent : Theme.text : segment.hovered ? Theme.sunken : "transparent"
                border.width: Theme.stroke
                border.color: segment.selected ? color : Theme.edge
            }

            contentItem: Row {
                spacing: Theme.s(8)

                AppIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    icon: segment.selected ? "check" : segment.modelData.icon ?? ""
                    size: 18
                    color: label.color
                }

                AppText {
                    id: label

                    anchors.verticalCenter: parent.verticalCenter
                    text: segment.name
                    kind: "strong"
                    spoken: false
                    wrapMode: Text.NoWrap
                    color: segment.selected ? Theme.contrast ? Theme.inkOnAccent : Theme.bg : Theme.text
                }
            }
        }
    }
}
