pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Everything that comes in under the status bar, pushing the app down; more than fits scrolls.
ScrollArea {
    id: root

    required property PhoneViewModel vm
    required property real most // px

    margin: 0
    pad: 0
    implicitHeight: Math.min(column.implicitHeight, root.most)

    Column {
        id: column

        width: root.inner

        SharingStrip {
            vm: root.vm
            width: parent.width
        }

        NoticeBanner {
            vm: root.vm
            lines: Theme.roomy ? 2 : 3
            width: parent.width
        }

        RingBanner {
            vm: root.vm
            width: parent.width
        }

        SlotNote {
            objectName: "toast"
            words: root.vm.shell.toast
            icon: root.vm.shell.toastIcon
            width: parent.width
        }

        SlotNote {
            objectName: "room"
            words: root.vm.shell.room
            who: root.vm.shell.roomWho
            icon: root.vm.shell.roomWho === "" ? "map-pin" : "quote"
            width: parent.width
        }

        CallStrip {
            vm: root.vm
            width: parent.width
        }
    }
}
