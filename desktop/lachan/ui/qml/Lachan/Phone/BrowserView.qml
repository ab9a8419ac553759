pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The browser: its address bar over the page, or its start.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property bool open: root.vm.browser.page !== ""

    spacing: 0

    AppHead {
        title: root.vm.shell.appName
        app: "browser"
        visible: !root.open
        Layout.fillWidth: true
    }

    AddressBar {
        vm: root.vm
        visible: root.open
        Layout.fillWidth: true
    }

    ScrollArea {
        id: area

        margin: 10
        pad: 12
        Layout.fillWidth: true
        Layout.fillHeight: true

        Loader {
            y: Theme.s(10)
            width: area.inner
            sourceComponent: root.open ? body : start
        }
    }

    Component {
        id: body

        WebBody {
            vm: root.vm
        }
    }

    Component {
        id: start

        BrowserStart {
            vm: root.vm
        }
    }
}
