pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Style

// Twelve keys: the digits and one to take the last away. Digits of the keyboard work anywhere on it.
FocusScope {
    id: root

    signal pressed(string key)

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    Keys.onPressed: event => {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            root.pressed(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.pressed("back");
        else
            return;
        event.accepted = true;
    }

    Grid {
        id: grid

        columns: 3
        spacing: Theme.s(10)

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "back"]

            Item {
                id: key

                required property string modelData
                readonly property bool digit: key.modelData !== "" && key.modelData !== "back"

                implicitWidth: Theme.s(84)
                implicitHeight: Theme.s(Theme.roomy ? 46 : 56)

                AppButton {
                    objectName: "pin-" + key.modelData
                    text: key.modelData
                    large: !Theme.roomy
                    focus: key.modelData === "1"
                    visible: key.digit
                    anchors.fill: parent
                    onClicked: root.pressed(key.modelData)
                }

                IconButton {
                    objectName: "pin-back"
                    name: qsTr("Take the last digit away")
                    iconName: "delete"
                    visible: key.modelData === "back"
                    anchors.fill: parent
                    onClicked: root.pressed("back")
                }
            }
        }
    }
}
