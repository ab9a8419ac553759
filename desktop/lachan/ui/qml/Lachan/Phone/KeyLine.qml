pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Something to press in a list: an icon on a pale disc, what it is, a line below.
ListKey {
    id: root

    required property string title
    property string sub: ""
    property string sign: ""
    property string app: "" // the colour of an app's own tile, where it stands for one
    property bool leads: true // a small sign at the right: it opens something

    name: root.title
    hint: root.sub
    curve: Theme.radius
    implicitHeight: Math.max(Theme.s(48), row.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.s(12)
    rightPadding: Theme.s(12)
    topPadding: Theme.s(9)
    bottomPadding: Theme.s(9)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }

    contentItem: RowLayout {
        id: row

        spacing: Theme.s(12)

        AppTile {
            app: root.app
            icon: root.sign
            size: 36
            visible: root.app !== ""
        }

        Rectangle {
            implicitWidth: Theme.s(36)
            implicitHeight: Theme.s(36)
            radius: width / 2
            color: Theme.sunken
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.edge
            visible: root.app === "" && root.sign !== "" && root.width > Theme.s(150)

            AppIcon {
                anchors.centerIn: parent
                icon: root.sign
                size: 18
                color: Theme.text
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            AppText {
                text: root.title
                kind: "smallstrong"
                spoken: false
                Layout.fillWidth: true
            }

            AppText {
                text: root.sub
                kind: "tiny"
                color: Theme.muted
                spoken: false
                visible: text !== ""
                Layout.fillWidth: true
            }
        }

        AppIcon {
            icon: "chevron-right"
            size: 18
            color: Theme.muted
            visible: root.leads
            Layout.preferredWidth: width
            Layout.preferredHeight: height
        }
    }
}
