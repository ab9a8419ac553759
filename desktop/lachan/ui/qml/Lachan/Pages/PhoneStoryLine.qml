pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The story where there is no column for it: title and the way out, and below them what is going on.
ColumnLayout {
    id: root

    required property PhoneViewModel vm
    required property AppViewModel app
    readonly property bool tight: root.width / Theme.scale < 400

    spacing: Theme.s(4)

    RowLayout {
        spacing: Theme.s(8)
        Layout.fillWidth: true

        PhonePause {
            vm: root.vm
        }

        AppText {
            objectName: "storyTitle"
            text: root.tight ? "" : root.vm.story.title
            kind: "h3"
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        PhoneSoundKeys {
            vm: root.vm
            app: root.app
            visible: !root.tight
        }

        PhoneAside {
            app: root.app
            brief: true
            visible: !root.tight
            Layout.preferredWidth: implicitWidth
        }

        PhoneStop {
            vm: root.vm
            brief: root.tight
        }
    }

    AppText {
        objectName: "storyNote"
        text: root.tight ? root.vm.story.clock : [root.vm.story.clock, root.vm.story.alone, root.vm.story.note].filter(part => part !== "").join(" · ")
        kind: "small"
        color: Theme.muted
        Layout.fillWidth: true
    }
}
