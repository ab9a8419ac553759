pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Lachan.Style

// The button. kind: primary, line, soft, danger, hero (on the hero card), plain.
T.AbstractButton {
    id: root

    property string kind: "line"
    property string iconName: ""
    property string keycap: ""
    property string hint: ""
    property bool large: false // 52 px, the page's primary action
    property bool wraps: false // true: long words break instead of widening the button
    property bool startAligned: false

    readonly property bool filled: root.kind === "primary" || root.kind === "danger" || root.kind === "hero"
    readonly property color ink: {
        if (!root.enabled)
            return Theme.muted;
        if (root.kind === "primary")
            return Theme.inkOnAccent;
        if (root.kind === "danger")
            return Theme.dangerInk;
        return root.kind === "hero" ? Theme.heroButtonInk : Theme.accentInk;
    }
    readonly property color fill: {
        if (!root.enabled)
            return Theme.sunken;
        if (root.kind === "primary")
            return root.down ? Theme.accentPress : root.hovered ? Theme.accentHover : Theme.accent;
        if (root.kind === "danger")
            return root.down ? "#8E261A" : root.hovered ? "#A93022" : Theme.danger;
        if (root.kind === "hero")
            return root.down ? Qt.darker(Theme.heroButton, 1.12) : root.hovered ? Qt.darker(Theme.heroButton, 1.05) : Theme.heroButton;
        if (root.kind === "soft")
            return root.down || root.hovered ? Theme.sunken : Theme.accentSoft;
        return root.down || root.hovered ? Theme.sunken : "transparent";
    }

    implicitWidth: Math.max(Theme.s(44), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.s(root.large ? 52 : 44), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s(root.large ? 22 : 17)
    rightPadding: root.keycap === "" ? leftPadding : Theme.s(10)
    topPadding: Theme.s(8)
    bottomPadding: Theme.s(8)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: [root.hint, root.keycap].filter(part => part !== "").join(" · ")
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: event => event.isAutoRepeat || root.click()
    Keys.onEnterPressed: event => event.isAutoRepeat || root.click()

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        border.width: root.kind === "plain" && !Theme.contrast ? 0 : root.filled && !Theme.contrast ? 0 : root.kind === "soft" && !Theme.contrast ? 0 : Theme.contrast ? 2 : 1.5
        border.color: root.enabled ? (Theme.contrast && root.kind === "soft" ? Theme.accent : Theme.edge) : Theme.line

        Behavior on color {
            ColorAnimation {
                duration: root.down ? Theme.press : Theme.hover
            }
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: root.startAligned ? 0 : Math.max(0, Math.round((parent.width - width) / 2))
            width: root.startAligned || root.wraps ? parent.width : Math.min(implicitWidth, parent.width)
            spacing: Theme.s(8)

            AppIcon {
                icon: root.iconName
                color: root.ink
                Layout.preferredWidth: width
                Layout.preferredHeight: height
            }

            AppText {
                text: root.text
                kind: root.large ? "h3" : "strong"
                color: root.ink
                spoken: false
                visible: root.text !== ""
                wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
                elide: root.wraps ? Text.ElideNone : Text.ElideRight
                horizontalAlignment: root.startAligned ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }

            Loader {
                active: root.keycap !== ""
                visible: active
                sourceComponent: Keycap {
                    keyName: root.keycap
                    ink: root.ink
                    edge: root.filled ? root.ink : Theme.edge
                }
            }
        }
    }

    FocusRing {
        shown: root.visualFocus
        ring: root.kind === "hero" ? Theme.contrast ? Theme.focus : Theme.heroInk : Theme.focus
    }
}
