pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Words that open a key: the passphrase, or the printed sheet if that is forgotten.
Card {
    id: root

    required property ClassWork work
    required property string title
    required property string act // what the primary button says
    required property string warning // what happens when the sheet is used
    property string other: "" // what the way out says, where there is one here
    readonly property Item first: words
    property bool forgotten: false
    signal unlocked(words: string)
    signal recovered(sheet: string)
    signal otherAsked

    function open(): void {
        if (root.forgotten)
            root.recovered(words.text);
        else
            root.unlocked(words.text);
    }

    padding: Theme.s(28)

    contentItem: ColumnLayout {
        spacing: Theme.s(16)

        AppText {
            text: root.forgotten ? qsTr("The eight pairs of words on the recovery sheet") : root.title
            kind: "h2"
            Layout.fillWidth: true
        }

        AppField {
            id: words

            objectName: "classWords"
            label: root.forgotten ? qsTr("Eight pairs, in order") : qsTr("Four pairs of words")
            placeholder: qsTr("Accents do not matter")
            problem: root.work.problem ? root.work.told : ""
            limit: 200
            onTextChanged: if (root.work.problem)
                root.work.closeTold()
            onAccepted: root.open()
            Layout.fillWidth: true
        }

        AppText {
            text: root.warning
            color: Theme.muted
            visible: root.forgotten
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                objectName: "classUnlock"
                text: root.act
                kind: "primary"
                iconName: "lock-open"
                large: true
                enabled: !root.work.busy
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
                text: root.other
                iconName: "arrow-left"
                large: true
                visible: root.other !== ""
                onClicked: root.otherAsked()
            }
        }
    }
}
