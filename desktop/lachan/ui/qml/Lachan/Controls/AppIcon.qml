pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Lachan.Models
import Lachan.Style

// A Lucide icon by its file name, e.g. "shield-check". Decoration: never spoken.
IconImage {
    id: root

    property string icon: ""
    property int size: 20 // px at 100 %

    width: Theme.s(root.size)
    height: Theme.s(root.size)
    sourceSize: Qt.size(Theme.s(root.size), Theme.s(root.size))
    source: root.icon === "" ? "" : Assets.icon(root.icon)
    color: Theme.accentInk
    visible: root.icon !== ""
    Accessible.ignored: true
}
