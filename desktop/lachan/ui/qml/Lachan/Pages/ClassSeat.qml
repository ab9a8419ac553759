pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// One pupil of the class to pick: face, and nickname or code.
Tappable {
    id: root

    required property string shown
    required property string face

    name: root.shown
    width: Theme.s(124)
    height: Theme.s(116)
    padding: Theme.s(8)

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.sunken : Theme.surface
        border.width: root.hovered || root.visualFocus ? 2 : Theme.hairline
        border.color: root.hovered || root.visualFocus ? Theme.accent : Theme.line
    }

    contentItem: Column {
        spacing: Theme.s(6)

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            face: root.face
            size: 60
        }

        AppText {
            width: parent.width
            text: root.shown
            kind: "small"
            spoken: false
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
}
