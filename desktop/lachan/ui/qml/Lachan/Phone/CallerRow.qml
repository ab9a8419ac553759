pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Who is on the line, and for how long.
Tappable {
    id: root

    required property PhoneViewModel vm
    property bool small: false
    property bool faceless: false // the face is seen elsewhere

    objectName: "callerRow"
    name: qsTr("Look closer at %1").arg(root.vm.call.name)
    implicitHeight: row.implicitHeight
    curve: Theme.radius
    ring: Theme.contrast ? Theme.focus : Theme.keyLine
    onClicked: root.vm.act("look " + root.vm.call.who)

    contentItem: RowLayout {
        id: row

        spacing: Theme.s(12)

        PhoneFace {
            face: root.vm.call.face
            icon: root.vm.call.icon
            size: root.small ? 40 : 52
            visible: !root.faceless && (!root.small || !Theme.roomy)
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.vm.call.name
                kind: root.small ? "h3" : "h2"
                color: "#FFFFFF"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.vm.call.number
                kind: "small"
                color: Theme.callsMuted
                spoken: false
                visible: !root.small && text !== ""
                Layout.fillWidth: true
            }
        }

        SpeakingBars {
            speaking: root.vm.call.speaking
            visible: root.small && speaking
        }

        Rectangle {
            implicitWidth: Theme.s(10)
            implicitHeight: Theme.s(10)
            radius: width / 2
            color: Theme.contrast ? "#FFFFFF" : "#7FE3B4"
            visible: root.vm.call.mode === "talking" && !(root.small && root.vm.call.speaking)
        }

        AppText {
            text: root.vm.call.mode === "talking" ? root.vm.call.time : qsTr("Calling")
            color: "#FFFFFF"
            wrapMode: Text.NoWrap
            spoken: false
        }
    }
}
