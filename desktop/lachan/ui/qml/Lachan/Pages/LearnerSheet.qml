pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Adding a learner, or changing one: a face and a nickname.
Sheet {
    id: root

    required property WhoViewModel vm
    property string learner: "" // "" while adding
    property string picked: ""
    property string role: "student"

    readonly property bool adding: root.learner === ""

    function add(role: string): void {
        root.learner = "";
        root.role = role;
        root.picked = role !== "student" ? root.vm.grownUpFace : root.vm.faces[0];
        nickname.text = "";
        root.open();
    }

    function edit(learner: string, nick: string, face: string): void {
        root.learner = learner;
        root.picked = face;
        nickname.text = nick;
        root.open();
    }

    function save(): void {
        if (root.adding)
            root.vm.add(nickname.text, root.picked, root.role);
        else
            root.vm.rename(root.learner, nickname.text, root.picked);
    }

    title: root.adding ? qsTr("Pleased to meet you") : qsTr("Change face or nickname")
    wide: 660
    onOpened: nickname.input.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.vm.check("")

    Connections {
        target: root.vm

        function onSaved(): void {
            root.close();
        }
    }

    AppField {
        id: nickname

        objectName: "nickname"
        label: qsTr("What shall we call you?")
        placeholder: qsTr("A nickname is enough")
        problem: root.vm.problem
        limit: root.vm.nicknameLimit
        onTextChanged: root.vm.check(nickname.text)
        onAccepted: root.save()
        Layout.fillWidth: true
    }

    AppText {
        text: qsTr("Choose a face")
        kind: "strong"
    }

    FacePicker {
        faces: root.vm.faces
        picked: root.picked
        onChosen: face => root.picked = face
        Layout.fillWidth: true
    }

    SegmentRow {
        name: qsTr("I am here as")
        visible: root.adding
        current: root.role
        options: [
            {
                "value": "student",
                "label": qsTr("Student"),
                "icon": "graduation-cap"
            },
            {
                "value": "parent",
                "label": qsTr("Parent"),
                "icon": "heart"
            },
            {
                "value": "teacher",
                "label": qsTr("Teacher"),
                "icon": "users"
            }
        ]
        onChosen: role => root.role = role
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s(12)
        Layout.fillWidth: true

        AppButton {
            objectName: "saveLearner"
            text: root.adding ? qsTr("Let us begin") : qsTr("Save")
            kind: "primary"
            iconName: root.adding ? "play" : "check"
            large: true
            onClicked: root.save()
        }

        AppButton {
            objectName: "removeLearner"
            text: qsTr("Remove from this page")
            iconName: "trash-2"
            large: true
            visible: !root.adding
            onClicked: root.vm.remove(root.learner)
        }
    }
}
