pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// What every part of the class page is given; the page scrolls it.
FocusScope {
    id: root

    required property ClassViewModel vm
    required property AppViewModel app
    required property ScrollArea area
    property bool narrow: false
    property real room: 0 // height that is left under the heading
    signal makeAsked
    property Item first: null // what the keyboard stands at when the part is opened
}
