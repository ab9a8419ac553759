pragma ComponentBehavior: Bound

import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// The title of a group of settings.
AppText {
    kind: "h3"
    color: Theme.accentInk
    leftPadding: Theme.s(12)
    rightPadding: Theme.s(12)
    Layout.fillWidth: true
    Layout.topMargin: Theme.s(10)
    Layout.bottomMargin: Theme.s(2)
}
