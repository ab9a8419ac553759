pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// A field of a web form. Nothing is typed: filling it in means choosing to give what it asks for.
ColumnLayout {
    id: root

    required property PhoneViewModel vm
    required property string key
    required property string label
    required property string thing
    required property bool filled
    property bool asking: false

    readonly property string spot: root.key.replace("give ", "")

    spacing: Theme.s(6)

    AppText {
        text: root.label
        kind: "smallstrong"
        Layout.fillWidth: true
    }

    Tappable {
        id: box

        objectName: "field-" + root.spot
        name: root.filled ? qsTr("%1: filled in").arg(root.label) : qsTr("%1: empty").arg(root.label)
        curve: Theme.radiusKey
        enabled: !root.filled
        leftPadding: Theme.s(12)
        rightPadding: Theme.s(12)
        topPadding: Theme.s(8)
        bottomPadding: Theme.s(8)
        implicitHeight: Math.max(Theme.s(44), inside.implicitHeight + topPadding + bottomPadding)
        Layout.fillWidth: true
        onClicked: root.asking = !root.asking

        background: Rectangle {
            radius: Theme.radiusKey
            color: box.hovered && !root.filled ? Theme.sunken : Theme.surface
            border.width: Theme.stroke
            border.color: Theme.edge
        }

        contentItem: RowLayout {
            id: inside

            spacing: Theme.s(8)

            AppText {
                text: root.filled ? "• • • • • • • •" : qsTr("Press to fill in")
                kind: "small"
                color: root.filled ? Theme.text : Theme.muted
                spoken: false
                Layout.fillWidth: true
            }

            AppIcon {
                icon: root.filled ? "check" : "pencil"
                size: 18
                color: Theme.muted
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }
        }
    }

    AppButton {
        objectName: "fill-" + root.spot
        text: qsTr("Put in %1").arg(root.thing)
        iconName: "keyboard"
        wraps: true
        startAligned: true
        visible: root.asking && !root.filled
        Layout.fillWidth: true
        onClicked: root.vm.act(root.key)
    }

    AppButton {
        objectName: "keep-" + root.spot
        text: qsTr("Leave it empty")
        iconName: "x"
        wraps: true
        startAligned: true
        visible: root.asking && !root.filled
        Layout.fillWidth: true
        onClicked: {
            root.asking = false;
            box.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
