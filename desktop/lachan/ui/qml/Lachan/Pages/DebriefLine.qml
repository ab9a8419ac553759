pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// One line: when, which trick, the words, what they were for, and what the learner did.
Tappable {
    id: root

    required property DebriefViewModel vm
    required property int index
    required property string time
    required property string trick
    required property string sign
    required property string speaker
    required property string quote
    required property string purpose
    required property string flag
    required property string tactic
    required property string explained
    required property var deeds
    required property string more
    readonly property bool current: root.vm.line === root.index
    readonly property bool slim: root.width < Theme.s(640)
    signal moved

    function go(by: int): bool {
        return root.vm.step(by);
    }

    objectName: "line-" + root.index
    hint: root.more
    curve: Theme.radius
    focusPolicy: root.current || root.activeFocus ? Qt.StrongFocus : Qt.ClickFocus // one stop for Tab
    leftPadding: Theme.s(12)
    rightPadding: Theme.s(12)
    topPadding: Theme.s(14)
    bottomPadding: Theme.s(14)
    onClicked: root.vm.point(root.index)
    onHeightChanged: if (root.activeFocus)
        root.moved()
    onYChanged: if (root.activeFocus)
        root.moved()

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: root.current
    Keys.onDownPressed: event => event.accepted = root.go(1)
    Keys.onUpPressed: event => event.accepted = root.go(-1)

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.sunken : "transparent"
        border.width: root.current && Theme.contrast ? Theme.hairline : 0
        border.color: Theme.accent

        Rectangle {
            x: root.leftPadding
            y: parent.height - height
            width: parent.width - 2 * x
            height: Theme.hairline
            color: Theme.line
            visible: !root.current && root.vm.line !== root.index + 1
        }
    }

    contentItem: GridLayout {
        columns: root.slim ? 2 : 4
        columnSpacing: Theme.s(14)
        rowSpacing: Theme.s(10)

        AppText {
            text: root.time
            kind: "smallstrong"
            color: Theme.muted
            spoken: false
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.s(40)
            Layout.maximumWidth: Theme.s(64)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.s(7)
        }

        Item {
            implicitWidth: Theme.s(128)
            implicitHeight: Theme.s(34)
            Layout.fillWidth: root.slim
            Layout.alignment: Qt.AlignTop

            TrickBadge {
                trick: root.trick
                labelled: true
                visible: root.trick !== ""
                Accessible.ignored: true
            }

            Rectangle {
                width: Theme.s(34)
                height: width
                radius: width / 2
                color: Theme.sunken
                border.width: Theme.contrast ? Theme.hairline : 0
                border.color: Theme.edge
                visible: root.trick === ""

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.sign
                    size: 18
                    color: Theme.muted
                }
            }
        }

        ColumnLayout {
            spacing: Theme.s(2)
            Layout.columnSpan: root.slim ? 2 : 1
            Layout.alignment: Qt.AlignTop

            AppText {
                text: root.speaker
                kind: "tiny"
                color: Theme.muted
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppText {
                objectName: root.objectName + "-quote"
                text: root.quote
                kind: "strong"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.purpose
                kind: "small"
                color: Theme.muted
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }

            DebriefHint {
                icon: "flag"
                text: root.flag
                ink: Theme.risk
                visible: root.flag !== ""
                Layout.topMargin: Theme.s(2)
            }

            DebriefDetail {
                objectName: root.objectName + "-detail"
                tactic: root.tactic
                explained: root.explained
                deeds: root.deeds
                visible: root.current && any
                Layout.topMargin: Theme.s(8)
            }
        }

        Flow {
            id: chips

            spacing: Theme.s(8)
            layoutDirection: root.slim ? Qt.LeftToRight : Qt.RightToLeft
            visible: root.deeds.length > 0
            Layout.columnSpan: root.slim ? 2 : 1
            Layout.fillWidth: root.slim
            Layout.preferredWidth: Theme.s(240)
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: root.deeds

                DebriefDeed {
                    required property var modelData

                    deed: modelData
                    most: chips.width
                }
            }
        }
    }
}
