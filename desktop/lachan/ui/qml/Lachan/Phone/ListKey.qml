pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// Something to press that stands in a list: the up and down arrows go from one to the next.
Tappable {
    id: root

    readonly property int reach: 4 // other keys between two of a list, at most

    function step(forward: bool): bool {
        let item = root as Item;
        for (let i = 0; i < root.reach; i++) {
            item = item.nextItemInFocusChain(forward);
            if (item instanceof ListKey) {
                item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                return true;
            }
        }
        return false;
    }

    Keys.onDownPressed: event => event.accepted = root.step(true)
    Keys.onUpPressed: event => event.accepted = root.step(false)
}
