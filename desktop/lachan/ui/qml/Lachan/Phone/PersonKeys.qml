pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// What can be done about whoever the screen is about: their page, Contacts, the code word, blocking.
ColumnLayout {
    id: root

    required property PhoneViewModel vm

    readonly property PersonPart part: root.vm.person

    spacing: Theme.s(10)
    visible: root.part.profile || root.part.saveable || root.part.asked || root.part.blockable || root.part.blocked

    AppButton {
        objectName: "personProfile"
        text: qsTr("See the profile")
        iconName: "user"
        wraps: true
        startAligned: true
        visible: root.part.profile
        Layout.fillWidth: true
        onClicked: root.vm.act("open profile/" + root.part.who)
    }

    AppButton {
        objectName: "personSave"
        text: qsTr("Save to Contacts")
        iconName: "user-plus"
        wraps: true
        startAligned: true
        visible: root.part.saveable
        Layout.fillWidth: true
        onClicked: root.vm.act("add_contact " + root.part.who)
    }

    AppButton {
        objectName: "personWord"
        text: qsTr("Ask for the family's code word")
        iconName: "key-round"
        wraps: true
        startAligned: true
        visible: root.part.asked
        Layout.fillWidth: true
        onClicked: root.vm.act("ask_word " + root.part.who)
    }

    AppButton {
        objectName: root.part.blocked ? "personUnblock" : "personBlock"
        text: root.part.blocked ? qsTr("Unblock") : qsTr("Block")
        iconName: root.part.blocked ? "user" : "ban"
        wraps: true
        startAligned: true
        visible: root.part.blocked || root.part.blockable
        Layout.fillWidth: true
        onClicked: root.vm.act((root.part.blocked ? "unblock " : "block ") + root.part.who)
    }
}
