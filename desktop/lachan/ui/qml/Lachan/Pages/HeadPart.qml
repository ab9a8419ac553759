pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models

// What every stage of the head teacher's page is given.
FocusScope {
    required property HeadViewModel vm
    property Item first: null // what the keyboard stands at when the stage begins
}
