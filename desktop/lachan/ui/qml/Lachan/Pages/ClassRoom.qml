pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// In class, with one computer: a scenario at the projector with hands up, or a check set on paper.
ClassBody {
    id: root

    readonly property ClassRoomViewModel inRoom: root.vm.room
    readonly property bool wide: root.width >= Theme.s(860)

    implicitHeight: column.implicitHeight
    first: scenarios.count > 0 ? (scenarios.itemAt(0) as Item) : null

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.s(14)

        Banner {
            objectName: "roomTold"
            text: root.inRoom.told
            kind: root.inRoom.problem ? "risk" : "safe"
            icon: root.inRoom.problem ? "circle-alert" : "circle-check"
            visible: root.inRoom.told !== ""
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        ClassProgress {
            text: qsTr("Preparing the sheet")
            work: root.inRoom
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s(14)
            rowSpacing: Theme.s(14)
            uniformCellWidths: true
            Layout.fillWidth: true

            SettingsCard {
                title: qsTr("At the projector")
                icon: "screen-share"

                AppText {
                    text: qsTr("A large phone for everybody; at each choice hands go up and you type how many. Nothing private is on the screen: real names are hidden from now on.")
                    Layout.fillWidth: true
                }

                Repeater {
                    id: scenarios

                    model: root.inRoom.scenarios

                    Tappable {
                        id: play

                        required property int index
                        required property var modelData

                        objectName: "project-" + play.modelData.id
                        name: qsTr("Play together: %1").arg(play.modelData.title)
                        curve: Theme.radius
                        padding: Theme.s(10)
                        onClicked: root.inRoom.project(play.modelData.id)
                        Layout.fillWidth: true
                        Layout.bottomMargin: -Theme.s(8)

                        background: Rectangle {
                            radius: Theme.radius
                            color: play.hovered || play.down ? Theme.sunken : "transparent"
                            border.width: Theme.hairline
                            border.color: Theme.line
                        }

                        contentItem: RowLayout {
                            spacing: Theme.s(10)

                            AppText {
                                text: play.modelData.title
                                kind: "strong"
                                spoken: false
                                Layout.fillWidth: true
                            }

                            AppText {
                                text: qsTr("%1 min").arg(play.modelData.minutes)
                                kind: "small"
                                color: Theme.muted
                                spoken: false
                            }

                            AppIcon {
                                icon: "play"
                                size: 18
                            }
                        }
                    }
                }
            }

            SettingsCard {
                title: qsTr("On paper")
                icon: "file-text"
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: false

                AppText {
                    text: qsTr("Eight items, half of them real, a strip with a code for each pupil, and the key for you. Typed in afterwards, they count as paper.")
                    Layout.fillWidth: true
                }

                SegmentRow {
                    id: skills

                    name: qsTr("Which skill first?")
                    options: root.inRoom.families
                    current: skills.family
                    onChosen: family => skills.family = family
                    Layout.fillWidth: true

                    property string family: ""
                }

                Flow {
                    spacing: Theme.s(10)
                    Layout.fillWidth: true

                    AppButton {
                        objectName: "printPaper"
                        text: qsTr("Print a new sheet")
                        kind: "primary"
                        iconName: "printer"
                        enabled: !root.inRoom.busy
                        onClicked: root.inRoom.printNew(skills.family)
                    }

                    AppButton {
                        objectName: "typePaper"
                        text: qsTr("Type answers in")
                        iconName: "keyboard"
                        visible: root.inRoom.sheetCount > 0
                        onClicked: typing.open()
                    }
                }

                Repeater {
                    model: root.inRoom.sheets

                    RowLayout {
                        id: sheet

                        required property string code
                        required property string detail

                        spacing: Theme.s(10)
                        Layout.fillWidth: true

                        AppText {
                            text: sheet.code
                            kind: "h3"
                        }

                        AppText {
                            text: sheet.detail
                            kind: "small"
                            color: Theme.muted
                            Layout.fillWidth: true
                        }

                        IconButton {
                            objectName: "again-" + sheet.code
                            name: qsTr("Print sheet %1 again").arg(sheet.code)
                            iconName: "printer"
                            bordered: true
                            onClicked: root.inRoom.printAgain(sheet.code)
                        }
                    }
                }
            }
        }
    }

    ClassPaperSheet {
        id: typing

        vm: root.inRoom
    }
}
