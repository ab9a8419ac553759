pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Who is practising today: faces, or a welcome where there is nobody yet.
FocusScope {
    id: root

    required property WhoViewModel vm
    required property AppViewModel app

    readonly property bool empty: root.vm.ready && root.vm.count === 0
    readonly property real logical: root.width / Theme.scale
    readonly property bool low: root.height / Theme.scale < 680
    readonly property Item firstControl: root.empty ? welcome.first : grid.first

    // The record opens after the page is up: the focus goes to the first face as soon as there is one.
    onFirstControlChanged: if (root.firstControl && !sheet.opened)
        root.firstControl.forceActiveFocus(Qt.TabFocusReason)

    ScrollArea {
        id: area

        anchors.fill: parent
        margin: root.logical < 1100 ? 24 : 40
        pad: Theme.s(root.logical < 1100 ? 16 : 24)

        ColumnLayout {
            y: Theme.s(root.logical < 1100 ? 16 : 28)
            width: area.inner
            height: Math.max(implicitHeight, area.height - y - area.pad)
            spacing: 0

            WhoTopBar {
                app: root.app
                onReadingAsked: reading.open()
                Layout.fillWidth: true
            }

            KeepingBanner {
                vm: root.app.keeping
                Layout.preferredWidth: Math.min(area.inner, implicitWidth)
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.s(12)
            }

            Item {
                Layout.fillHeight: true
            }

            WhoWelcome {
                id: welcome

                visible: root.empty
                low: root.low
                faces: root.vm.faces
                onStudentAsked: sheet.add("student")
                onParentAsked: sheet.add("parent")
                Layout.fillWidth: true
            }

            WhoGrid {
                id: grid

                visible: root.vm.ready && !root.empty
                vm: root.vm
                onAddAsked: sheet.add("student")
                onEditAsked: (learner, nickname, face) => sheet.edit(learner, nickname, face)
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }

            GridLayout {
                Layout.fillHeight: false
                columns: root.logical < 760 || root.empty && !root.low ? 1 : 2
                rowSpacing: Theme.s(12)
                columnSpacing: Theme.s(16)
                Layout.fillWidth: true
                Layout.topMargin: Theme.s(root.logical < 1100 ? 12 : 20)

                Flow {
                    spacing: Theme.s(10)
                    Layout.preferredWidth: implicitWidth
                    Layout.fillWidth: true

                    AppButton {
                        objectName: "addParent"
                        text: qsTr("For parents")
                        kind: "soft"
                        iconName: "heart"
                        visible: !root.empty
                        onClicked: sheet.add("parent")
                    }

                    AppButton {
                        objectName: "forTeachers"
                        text: qsTr("For teachers")
                        kind: "soft"
                        iconName: "users"
                        onClicked: root.app.go("class")
                    }

                    AppButton {
                        objectName: "classCard"
                        text: root.app.classmate.member ? root.app.classmate.label : qsTr("Class card")
                        kind: "soft"
                        iconName: "graduation-cap"
                        onClicked: root.app.go("classmate")
                    }
                }

                RowLayout {
                    spacing: Theme.s(8)
                    Layout.fillWidth: true

                    Item {
                        visible: root.logical >= 760
                        Layout.fillWidth: true
                    }

                    AppIcon {
                        icon: "wifi-off"
                        size: 18
                        color: Theme.muted
                    }

                    AppText {
                        text: qsTr("Works offline. Nothing leaves this computer.")
                        kind: "small"
                        color: Theme.muted
                        Layout.fillWidth: root.logical < 760
                    }

                    Item {
                        visible: root.empty && !root.low && root.logical >= 760
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Banner {
        objectName: "removed"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s(20)
        width: Math.min(root.width - Theme.s(32), Theme.s(560))
        visible: root.vm.removed !== ""
        icon: "trash-2"
        text: qsTr("%1 has left this page. Nothing learned is lost.").arg(root.vm.removed)
        actionText: qsTr("Undo")
        closable: true
        onActed: root.vm.undo()
        onClosed: root.vm.forgetRemoved()
    }

    LearnerSheet {
        id: sheet

        vm: root.vm
    }

    PinSheet {
        vm: root.app.pin
    }

    Sheet {
        id: reading

        title: qsTr("Easier to read")
        wide: 640

        ReadingOptions {
            settings: root.app.settings
            Layout.fillWidth: true
        }
    }
}
