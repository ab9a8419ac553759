pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The steps of the lesson: done, now, to come. A step that was reached can be opened again.
Card {
    id: root

    required property LessonViewModel vm

    leftPadding: Theme.s(14)
    rightPadding: Theme.s(14)
    topPadding: Theme.s(16)
    bottomPadding: Theme.s(10)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AppText {
            text: qsTr("In this lesson")
            kind: "h3"
            Layout.leftMargin: Theme.s(8)
            Layout.bottomMargin: Theme.s(8)
            Layout.fillWidth: true
        }

        Repeater {
            model: root.vm.steps

            Tappable {
                id: entry

                required property string key
                required property string title
                required property string mark
                required property bool reachable
                readonly property bool now: entry.mark === "now"

                objectName: "step-" + entry.key
                name: entry.title
                hint: entry.now ? qsTr("You are here") : entry.mark === "done" ? qsTr("Read") : qsTr("To come")
                curve: Theme.radius
                enabled: entry.reachable
                leftPadding: Theme.s(12)
                rightPadding: Theme.s(12)
                onClicked: root.vm.openStep(entry.key)
                Layout.fillWidth: true

                background: Rectangle {
                    radius: Theme.radius
                    color: entry.now ? Theme.accentSoft : entry.hovered && entry.enabled ? Theme.sunken : "transparent"
                    border.width: entry.now && Theme.contrast ? Theme.hairline : 0
                    border.color: Theme.accent
                }

                contentItem: RowLayout {
                    spacing: Theme.s(12)

                    AppIcon {
                        icon: entry.now ? "chevron-right" : entry.mark === "done" ? "check" : "circle"
                        size: 18
                        color: entry.mark === "ahead" ? Theme.muted : Theme.accentInk
                        Layout.preferredWidth: width
                        Layout.preferredHeight: height
                    }

                    AppText {
                        text: entry.title
                        kind: entry.now ? "strong" : "small"
                        color: entry.now ? Theme.text : Theme.muted
                        spoken: false
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
