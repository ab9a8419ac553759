pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The run as a line: stretches in the colour of their trick, and the moments that counted. Python lays it
// out, in px at 100 % text.
Card {
    id: root

    required property DebriefViewModel vm
    readonly property int rows: root.vm.marks.reduce((most, mark) => Math.max(most, mark.row + 1), 0)
    readonly property int rowHeight: Theme.s(24)

    objectName: "timeline"
    visible: root.vm.marks.length + root.vm.bands.length > 0
    padding: Theme.s(22)
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.s(14)

        Flow {
            width: parent.width
            spacing: Theme.s(18)

            AppText {
                id: title

                text: qsTr("Timeline")
                kind: "h3"
                wrapMode: Text.NoWrap
            }

            Chip {
                text: root.vm.pace
                icon: "timer"
                kind: "quiet"
                visible: text !== ""
            }

            Chip {
                objectName: "uncounted"
                text: root.vm.uncounted
                icon: "history"
                kind: "quiet"
                visible: text !== ""
            }

            Repeater {
                model: root.vm.tricks

                TrickBadge {
                    required property string modelData

                    trick: modelData
                    labelled: true
                    size: 24
                }
            }
        }

        Item {
            id: track

            width: parent.width
            height: lane.y + lane.height + root.rows * root.rowHeight
            onWidthChanged: root.vm.spread(width / Theme.scale)
            Component.onCompleted: root.vm.spread(width / Theme.scale)

            Rectangle {
                id: bar

                y: Theme.s(30)
                width: parent.width
                height: Theme.s(26)
                radius: Theme.s(6)
                color: Theme.sunken
                border.width: Theme.contrast ? Theme.hairline : 0
                border.color: Theme.edge
            }

            Repeater {
                model: root.vm.bands.length

                Rectangle {
                    id: band

                    required property int index
                    readonly property var part: root.vm.bands[band.index] ?? ({})
                    readonly property color hue: Theme.trick(band.part.trick ?? "")
                    readonly property color ink: Theme.contrast ? band.hue : Theme.dark ? "#15201F" : "#FFFFFF"

                    x: (band.part.x ?? 0) * Theme.scale
                    y: bar.y
                    width: (band.part.width ?? 0) * Theme.scale
                    height: bar.height
                    radius: Math.min(Theme.s(6), width / 2)
                    color: Theme.contrast ? "#000000" : band.hue
                    border.width: Theme.contrast ? 2 : 0
                    border.color: band.hue

                    AppIcon {
                        id: sign

                        x: (band.part.signX ?? 0) * Theme.scale - band.x
                        anchors.verticalCenter: parent.verticalCenter
                        icon: band.part.trick === "fear" ? "zap" : band.part.trick === "trust" ? "heart-handshake" : "mouse-pointer-click"
                        size: 15
                        color: band.ink
                        visible: (band.part.signX ?? -1) >= 0
                    }

                    AppText {
                        x: sign.x + sign.width + Theme.s(6)
                        anchors.verticalCenter: parent.verticalCenter
                        text: band.part.word ?? ""
                        kind: "tinystrong"
                        color: band.ink
                        spoken: false
                        wrapMode: Text.NoWrap
                    }
                }
            }

            Repeater {
                model: root.vm.edges

                AppText {
                    required property var modelData

                    x: modelData.last ? track.width - width : 0
                    text: modelData.time
                    kind: "tiny"
                    color: Theme.muted
                    wrapMode: Text.NoWrap
                }
            }

            Repeater {
                model: root.vm.marks.length

                DebriefMark {
                    required property int index

                    mark: root.vm.marks[index] ?? ({})
                    barY: bar.y
                    barHeight: bar.height
                    labelY: lane.y + lane.height
                    rowHeight: root.rowHeight
                    width: track.width
                    height: track.height
                }
            }

            ReplaySlider {
                id: lane

                replay: root.vm.replay
                y: bar.y - Theme.s(8)
                width: track.width
                stem: bar.height + Theme.s(16)
            }
        }
    }
}
