pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Style

// A whole card, row or bubble that can be pressed: bring your own contentItem and background.
T.AbstractButton {
    id: root

    required property string name // what a screen reader says; also the way tests find it
    property string hint: ""
    property real curve: Theme.radiusCard
    property color ring: Theme.focus

    implicitWidth: Math.max(Theme.s(44), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.s(44), implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.description: root.hint
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.click()

    FocusRing {
        shown: root.visualFocus
        curve: root.curve
        ring: root.ring
    }
}
