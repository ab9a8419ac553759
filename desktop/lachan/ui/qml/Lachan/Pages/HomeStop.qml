pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Lachan.Controls
import Lachan.Style

// A stop of the path and, once it has been played, the way to play it again as two.
GridLayout {
    id: root

    required property int index
    required property var modelData
    required property bool stacked
    required property string face
    required property string before
    required property bool last
    readonly property var stop: root.modelData
    readonly property Item control: station
    readonly property string pair: root.stop.together ?? ""
    signal asked
    signal togetherAsked

    columns: root.stacked ? 2 : 1
    columnSpacing: Theme.s(4)
    rowSpacing: 0

    StationStop {
        id: station

        objectName: "station-" + root.stop.id
        name: root.stop.spoken
        title: root.stop.title
        detail: root.stop.detail
        mark: root.stop.mark
        iconName: root.stop.icon
        face: root.face
        stacked: root.stacked
        before: root.before
        kind: root.stop.kind
        last: root.last
        onClicked: root.asked()
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
    }

    Loader {
        active: root.pair !== "" && !root.stacked
        visible: active
        sourceComponent: AppButton {
            objectName: "together-" + root.stop.id
            text: qsTr("Read together")
            hint: root.stop.title
            iconName: "users"
            kind: "plain"
            wraps: true
            onClicked: root.togetherAsked()
        }
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        Layout.alignment: Qt.AlignHCenter
    }

    Loader {
        active: root.pair !== "" && root.stacked
        visible: active
        sourceComponent: IconButton {
            objectName: "together-" + root.stop.id
            name: root.pair
            iconName: "users"
            bordered: true
            onClicked: root.togetherAsked()
        }
        Layout.alignment: Qt.AlignVCenter
    }
}
