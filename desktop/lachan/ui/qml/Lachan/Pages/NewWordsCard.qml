pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// New words, shown once: the passphrase (where it is new) and the sheet to print.
Card {
    id: root

    required property list<string> passphrase
    required property list<string> sheet
    required property string title // over the sheet's words
    required property string act // what the primary button says
    readonly property Item first: printing
    default property alias more: rest.data
    signal printAsked
    signal noted

    padding: Theme.s(28)

    contentItem: ColumnLayout {
        spacing: Theme.s(16)

        AppText {
            text: qsTr("The new passphrase. Please write it down now.")
            kind: "h2"
            visible: root.passphrase.length > 0
            Layout.fillWidth: true
        }

        ClassWords {
            pairs: root.passphrase
            visible: root.passphrase.length > 0
            Layout.fillWidth: true
        }

        AppText {
            text: root.title
            kind: "h3"
            Layout.fillWidth: true
        }

        ClassWords {
            pairs: root.sheet
            small: true
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: rest

            spacing: Theme.s(10)
            visible: children.length > 0
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.s(12)
            Layout.fillWidth: true

            AppButton {
                id: printing

                objectName: "printNewSheet"
                text: qsTr("Print the sheet")
                iconName: "printer"
                large: true
                onClicked: root.printAsked()
            }

            AppButton {
                objectName: "wordsNoted"
                text: root.act
                kind: "primary"
                iconName: "check"
                large: true
                onClicked: root.noted()
            }
        }
    }
}
