pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A real class opens with its passphrase, or with the printed sheet if that is forgotten.
ClassBody {
    id: root

    property bool forgotten: false

    function open(): void {
        if (root.forgotten)
            root.vm.recover(words.text);
        else
            root.vm.unlock(words.text);
    }

    implicitHeight: card.implicitHeight
    first: words

    Card {
        id: card

        width: Math.min(parent.width, Theme.s(680))
        padding: Theme.s(28)

        contentItem: ColumnLayout {
            spacing: Theme.s(16)

            AppText {
                text: root.forgotten ? qsTr("The eight pairs of words on the recovery sheet") : qsTr("The passphrase of this class")
                kind: "h2"
                Layout.fillWidth: true
            }

            AppField {
                id: words

                objectName: "classWords"
                label: root.forgotten ? qsTr("Eight pairs, in order") : qsTr("Four pairs of words")
                placeholder: qsTr("Accents do not matter")
                problem: root.vm.problem ? root.vm.told : ""
                limit: 200
                onTextChanged: if (root.vm.problem)
                    root.vm.closeTold()
                onAccepted: root.open()
                Layout.fillWidth: true
            }

            AppText {
                text: qsTr("Afterwards the class has a new passphrase and a new sheet; the old ones no longer open it.")
                color: Theme.muted
                visible: root.forgotten
                Layout.fillWidth: true
            }

            Flow {
                spacing: Theme.s(12)
                Layout.fillWidth: true

                AppButton {
                    objectName: "classUnlock"
                    text: qsTr("Open the class")
                    kind: "primary"
                    iconName: "lock-open"
                    large: true
                    enabled: !root.vm.busy
                    onClicked: root.open()
                }

                AppButton {
                    objectName: "classForgot"
                    text: root.forgotten ? qsTr("I have the passphrase") : qsTr("I forgot the passphrase")
                    iconName: "life-buoy"
                    large: true
                    onClicked: {
                        root.forgotten = !root.forgotten;
                        words.text = "";
                        words.forceActiveFocus(Qt.TabFocusReason);
                    }
                }

                AppButton {
                    objectName: "classOther"
                    text: qsTr("Another class")
                    iconName: "arrow-left"
                    large: true
                    onClicked: root.vm.lock()
                }
            }
        }
    }
}
