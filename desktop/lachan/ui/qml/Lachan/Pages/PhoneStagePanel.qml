pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What stands where the acts are while the phone is not live: before the start, in a pause, at the end.
Rectangle {
    id: root

    required property PhoneViewModel vm
    readonly property string stage: root.vm.story.stage
    readonly property Item first: go

    readonly property var told: ({
            "lock": {
                "icon": "smartphone",
                "title": qsTr("The phone is yours"),
                "text": root.vm.story.scene,
                "more": qsTr("From the first second everything works: answer, hang up, look closer, ask somebody, or do nothing. Real or a trap? It may be either."),
                "action": qsTr("Unlock the phone"),
                "sign": "play"
            },
            "paused": {
                "icon": "pause",
                "title": qsTr("Paused"),
                "text": qsTr("The phone waits just as it is."),
                "more": root.vm.story.note,
                "action": qsTr("Go on"),
                "sign": "play"
            },
            "over": {
                "icon": "flag",
                "title": qsTr("That is how it went"),
                "text": root.vm.story.endWords,
                "more": qsTr("Now look at it once more in slow motion: what they did, and where a way out was."),
                "action": qsTr("Look back"),
                "sign": "history"
            },
            "stopped": {
                "icon": "door-open",
                "title": qsTr("Stopped, and that is fine"),
                "text": qsTr("Nothing is counted. Come back whenever it feels right."),
                "more": qsTr("If this touched something real, talk to somebody you trust. Line 111 listens day and night, free of charge."),
                "action": qsTr("To the start page"),
                "sign": "house"
            }
        })
    readonly property var firstHour: ({
            "lock": {
                "icon": "life-buoy",
                "title": qsTr("The first hour"),
                "text": root.vm.story.scene,
                "more": qsTr("It has happened, and it is nobody's shame. The phone is in your hand: what is done now can still change a great deal."),
                "action": qsTr("Start the first hour"),
                "sign": "play"
            },
            "over": {
                "icon": "life-buoy",
                "title": qsTr("That was the first hour"),
                "text": root.vm.story.endWords,
                "more": qsTr("Now look at it once more, step by step: what was done, and what still can be."),
                "action": qsTr("Look back"),
                "sign": "history"
            }
        })
    readonly property var now: (root.vm.story.recovery ? root.firstHour[root.stage] : undefined) ?? root.told[root.stage] ?? root.told.lock

    function proceed(): void {
        if (root.stage === "lock")
            root.vm.begin();
        else if (root.stage === "paused")
            root.vm.pause();
        else
            root.vm.review();
    }

    radius: Theme.radiusCard
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    ScrollArea {
        id: area

        x: Theme.s(8)
        y: Theme.s(8)
        width: root.width - 2 * x
        height: root.height - 2 * y
        margin: 14

        ColumnLayout {
            y: Theme.s(14)
            width: area.inner
            spacing: Theme.s(12)

            Rectangle {
                implicitWidth: Theme.s(56)
                implicitHeight: Theme.s(56)
                radius: Theme.radiusCard
                color: Theme.accentSoft
                border.width: Theme.contrast ? 2 : 0
                border.color: Theme.accent

                AppIcon {
                    anchors.centerIn: parent
                    icon: root.now.icon
                    size: 28
                }
            }

            AppText {
                objectName: "stageTitle"
                text: root.now.title
                kind: "h2"
                Layout.fillWidth: true
            }

            AppText {
                objectName: "stageText"
                text: root.now.text
                Layout.fillWidth: true
            }

            AppText {
                text: root.now.more
                kind: "small"
                color: Theme.muted
                visible: text !== ""
                Layout.fillWidth: true
            }

            AppButton {
                id: go

                objectName: "stageGo"
                text: root.now.action
                kind: "primary"
                iconName: root.now.sign
                large: true
                wraps: true
                onClicked: root.proceed()
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(8)
            }

            AppButton {
                objectName: "stageHelp"
                text: qsTr("Who to call, who to tell")
                iconName: "life-buoy"
                wraps: true
                visible: root.stage === "stopped" || root.stage === "paused"
                onClicked: root.vm.askHelp()
                Layout.fillWidth: true
            }
        }
    }
}
