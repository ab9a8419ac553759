pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Home: the path at the left, what to do today at the right (on top where there is little room).
PageFrame {
    id: root

    required property HomeViewModel vm
    readonly property Item firstControl: (tour.item as HomeTour)?.first ?? today.first ?? rest.first

    title: root.vm.hello
    subtitle: root.vm.subtitle
    actions: [
        Chip {
            text: root.vm.week
            icon: "calendar-check"
            visible: root.vm.week !== ""
            height: Theme.s(44)
        },
        AppButton {
            objectName: "help"
            text: qsTr("Help now")
            iconName: "life-buoy"
            keycap: "F1"
            onClicked: root.app.go("help")
        }
    ]

    Keys.onEscapePressed: event => {
        event.accepted = root.app.tour.on;
        root.app.tour.end();
    }

    Connections {
        target: root.app.tour

        function onChanged(): void {
            if (!root.app.tour.on && root.app.atHome)
                root.firstControl?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Component {
        id: shield

        HomeShield {
            vm: root.vm
        }
    }

    Loader {
        id: tour

        width: parent.width
        active: root.app.tour.on
        visible: active
        sourceComponent: HomeTour {
            vm: root.app.tour
        }
    }

    KeepingBanner {
        width: Math.min(parent.width, implicitWidth)
        vm: root.app.keeping
    }

    GridLayout {
        width: parent.width
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s(20)
        rowSpacing: Theme.s(16)

        HomePath {
            id: rest

            vm: root.vm
            tight: root.logical < 700
            Layout.row: root.narrow ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.s(16)
            Layout.row: 0
            Layout.column: root.narrow ? 0 : 1
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Theme.s(364)
            Layout.alignment: Qt.AlignTop

            HomeToday {
                id: today

                vm: root.vm
                pointed: root.app.tour.points === "today"
                Layout.fillWidth: true
            }

            Loader {
                active: root.vm.classWork.length > 0
                visible: active
                sourceComponent: HomeWork {
                    vm: root.vm
                }
                Layout.fillWidth: true
            }

            Loader {
                active: root.app.shield.due > 0
                visible: active
                sourceComponent: HomeDue {
                    vm: root.app.shield
                }
                Layout.fillWidth: true
            }

            Loader {
                active: !root.narrow
                visible: active
                sourceComponent: shield
                Layout.fillWidth: true
            }
        }

        Loader {
            active: root.narrow
            visible: active
            sourceComponent: shield
            Layout.row: 2
            Layout.column: 0
            Layout.fillWidth: true
        }
    }
}
