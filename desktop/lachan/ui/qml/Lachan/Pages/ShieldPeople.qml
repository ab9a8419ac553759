pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Models
import Lachan.Style

// Three adults to tell and two local numbers; what is typed is kept on this computer only.
SettingsCard {
    id: root

    required property ShieldViewModel vm
    readonly property bool thin: root.width / Theme.scale < 400

    title: qsTr("My people")
    icon: "users"
    Layout.fillHeight: false

    AppText {
        text: qsTr("Stays on this computer. Nobody else ever sees it.")
        kind: "small"
        color: Theme.muted
        Layout.fillWidth: true
    }

    Repeater {
        model: root.vm.people

        GridLayout {
            id: person

            required property int index
            required property string name
            required property string number

            columns: root.thin ? 1 : 2
            columnSpacing: Theme.s(12)
            rowSpacing: Theme.s(8)
            uniformCellWidths: true
            Layout.fillWidth: true

            AppField {
                id: named

                objectName: "person-" + person.index
                label: qsTr("Person %1").arg(person.index + 1)
                placeholder: qsTr("Name")
                text: person.name
                limit: 60
                Layout.fillWidth: true
            }

            AppField {
                id: reached

                objectName: "number-" + person.index
                label: qsTr("Number %1").arg(person.index + 1)
                placeholder: qsTr("Phone")
                text: person.number
                limit: 20
                Layout.fillWidth: true
            }

            Connections {
                target: named.input

                function onTextEdited(): void {
                    root.vm.namePerson(person.index, named.text, reached.text);
                }
            }

            Connections {
                target: reached.input

                function onTextEdited(): void {
                    root.vm.namePerson(person.index, named.text, reached.text);
                }
            }
        }
    }

    GridLayout {
        columns: root.thin ? 1 : 2
        columnSpacing: Theme.s(12)
        rowSpacing: Theme.s(8)
        uniformCellWidths: true
        Layout.fillWidth: true

        AppField {
            id: ward

            objectName: "ward"
            label: qsTr("Ward police")
            placeholder: qsTr("Phone")
            text: root.vm.ward
            limit: 20
            Layout.fillWidth: true
        }

        AppField {
            id: school

            objectName: "school"
            label: qsTr("School office")
            placeholder: qsTr("Phone")
            text: root.vm.school
            limit: 20
            Layout.fillWidth: true
        }
    }

    Connections {
        target: ward.input

        function onTextEdited(): void {
            root.vm.nameWard(ward.text);
        }
    }

    Connections {
        target: school.input

        function onTextEdited(): void {
            root.vm.nameSchool(school.text);
        }
    }
}
