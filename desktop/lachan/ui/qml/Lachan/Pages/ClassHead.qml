pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The name of the class and what may be done with it from everywhere.
GridLayout {
    id: root

    required property ClassViewModel vm
    property bool tight: false
    readonly property bool inside: root.vm.stage === "open"

    columns: root.tight ? 1 : 2
    columnSpacing: Theme.s(24)
    rowSpacing: Theme.s(8)

    ColumnLayout {
        spacing: Theme.s(2)
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppText {
                objectName: "pageTitle"
                text: root.vm.label === "" ? qsTr("For teachers") : root.vm.label
                kind: "h1"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth + 1
            }

            Chip {
                text: qsTr("Simulated")
                icon: "sparkles"
                kind: "risk"
                visible: root.vm.demo
            }
        }

        AppText {
            text: root.inside ? root.vm.subtitle : qsTr("See what your class holds and what to teach next. Everything stays on this computer.")
            kind: "small"
            color: Theme.muted
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.s(8)
        visible: root.inside
        Layout.fillWidth: root.tight
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter

        AppButton {
            objectName: "classLeave"
            text: qsTr("All classes")
            iconName: "arrow-left"
            visible: root.vm.visiting
            onClicked: root.vm.leave()
        }

        IconButton {
            objectName: "classNames"
            visible: !root.vm.visiting
            name: root.vm.board.realNames ? qsTr("Hide real names") : qsTr("Show real names")
            iconName: root.vm.board.realNames ? "eye-off" : "eye"
            bordered: true
            onClicked: root.vm.board.chooseRealNames(!root.vm.board.realNames)
        }

        IconButton {
            objectName: "classFilter"
            name: root.vm.board.filtered ? qsTr("Filter: not all is shown") : qsTr("Filter")
            iconName: "funnel"
            ink: root.vm.board.filtered ? Theme.risk : Theme.accentInk
            bordered: true
            onClicked: filter.open()
        }

        IconButton {
            objectName: "classCare"
            visible: !root.vm.visiting
            name: qsTr("Class keys and list")
            iconName: "key-round"
            bordered: true
            onClicked: care.start()
        }

        IconButton {
            objectName: "classLock"
            visible: !root.vm.visiting
            name: qsTr("Lock the class")
            iconName: "lock"
            bordered: true
            onClicked: root.vm.lock()
        }

        AppButton {
            objectName: "classReport"
            text: qsTr("Report")
            iconName: "printer"
            onClicked: report.open()
        }

        AppButton {
            objectName: "classCollect"
            text: qsTr("Collect")
            kind: root.vm.section === "carry" ? "line" : "primary"
            iconName: "usb"
            visible: root.vm.section !== "carry" && !root.vm.visiting
            onClicked: collect.open()
        }
    }

    ClassFilterSheet {
        id: filter

        board: root.vm.board
    }

    ClassReportSheet {
        id: report

        vm: root.vm.report
        realNames: root.vm.board.realNames && !root.vm.visiting
        badges: !root.vm.visiting
    }

    ClassCareSheet {
        id: care

        vm: root.vm.care
        demo: root.vm.demo
    }

    FolderDialog {
        id: collect

        title: qsTr("Collect from which stick or folder?")
        onAccepted: {
            root.vm.go("carry");
            root.vm.carry.collect(collect.selectedFolder);
        }
    }
}
