pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// The word that lies across every forged paper and page.
AppText {
    id: root

    required property real across // px: the width of what it lies on

    objectName: "simulatedMark"
    text: qsTr("SIMULATED")
    kind: "h1"
    font.pixelSize: Math.round(root.across / 7.5)
    font.letterSpacing: Theme.s(2)
    lineHeight: Math.round(font.pixelSize * 1.3)
    color: Theme.simulated
    rotation: -18
    wrapMode: Text.NoWrap
    z: 1
    Accessible.role: Accessible.StaticText
}
