pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Lachan.Style

// A page's scrolling part: put one column inside and give it `width: area.inner`. Whatever has the
// focus is brought into view; arrows, Page Up/Down, Home and End scroll when nothing inside uses them.
Flickable {
    id: root

    property int margin: 12 // room left and right for focus rings and the bar, px at 100 %
    property int pad: 8 // room below the content, so that a focus ring is whole
    readonly property real inner: root.width - 2 * Theme.s(root.margin)
    readonly property Item keyboardAt: root.Window.activeFocusItem

    function by(pixels: real): void {
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + pixels));
    }

    function show(item: Item): void {
        for (let above = item; above !== root.contentItem; above = above.parent)
            if (!above)
                return;
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        const room = Math.min(Theme.s(12), Math.max(0, (root.height - item.height) / 2));
        if (item.height > root.height || top - room < root.contentY)
            root.by(top - room - root.contentY);
        else if (top + item.height + room > root.contentY + root.height)
            root.by(top + item.height + room - root.height - root.contentY);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    acceptedButtons: Qt.NoButton
    contentWidth: width
    contentHeight: childrenHeight
    onKeyboardAtChanged: if (root.keyboardAt)
        root.show(root.keyboardAt)
    onHeightChanged: root.by(0)
    onContentHeightChanged: root.by(0)

    readonly property real childrenHeight: holder.childrenRect.height + holder.childrenRect.y + root.pad
    default property alias inside: holder.data

    Keys.onDownPressed: root.by(Theme.s(60))
    Keys.onUpPressed: root.by(-Theme.s(60))
    Keys.onPressed: event => {
        const far = ({
                [Qt.Key_PageDown]: root.height * 0.85,
                [Qt.Key_PageUp]: -root.height * 0.85,
                [Qt.Key_Home]: -root.contentHeight,
                [Qt.Key_End]: root.contentHeight
            })[event.key];
        if (far !== undefined) {
            root.by(far);
            event.accepted = true;
        }
    }

    Item {
        id: holder

        x: Theme.s(root.margin)
        y: 0
        width: root.inner
    }

    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: Theme.s(10)
        padding: Theme.s(2)
        visible: root.contentHeight > root.height + 1
        policy: T.ScrollBar.AsNeeded
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: Theme.s(6)
            radius: width / 2
            color: bar.pressed || bar.hovered ? Theme.text : Theme.edge
        }
    }
}
