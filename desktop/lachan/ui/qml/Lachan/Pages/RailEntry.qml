pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// One place to go: an icon (or the learner's face) over its word.
Tappable {
    id: root

    property string iconName: ""
    property string face: ""
    property bool flat: false
    property bool current: false
    property bool pointed: false // the tour speaks of it

    topPadding: Theme.s(8)
    bottomPadding: Theme.s(6)
    leftPadding: Theme.s(1)
    rightPadding: Theme.s(1)
    curve: Theme.radius
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.surface : root.hovered ? Theme.bg : "transparent"
        border.width: root.current || Theme.contrast && root.hovered ? Theme.hairline : 0
        border.color: Theme.line

        Rectangle {
            visible: root.current
            x: root.flat ? Theme.s(10) : -Theme.s(6)
            y: root.flat ? parent.height - height : Theme.s(18)
            width: root.flat ? parent.width - Theme.s(20) : Theme.s(4)
            height: root.flat ? Theme.s(4) : parent.height - Theme.s(36)
            radius: Theme.s(2)
            color: Theme.accent
        }
    }

    PointRing {
        shown: root.pointed
        away: 0
    }

    contentItem: ColumnLayout {
        spacing: Theme.s(2)

        AppIcon {
            icon: root.iconName
            size: 24
            color: root.current ? Theme.accentInk : Theme.muted
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.s(root.flat ? 36 : 24)
        }

        Avatar {
            face: root.face
            visible: root.face !== ""
            size: root.flat ? 36 : 48
            Layout.alignment: Qt.AlignHCenter
        }

        AppText {
            text: root.name
            visible: !root.flat
            kind: root.current ? "tinystrong" : "tiny"
            color: root.current ? Theme.accentInk : Theme.muted
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
