// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Where replies come from: this computer, or an engine elsewhere that was set up in the settings.
ColumnLayout {
    id: root

    required property var engines // maps, as RemoteEngines.engines holds them
    property string chosen // an engine's id; empty: this computer
    readonly property var places: [({
                "id": "",
                "name": qsTr("This computer"),
                "model": qsTr("Nothing is sent anywhere"),
                "host": "",
                "isHere": true
            })].concat(root.engines)

    signal chosenOther(id: string)

    function about(place: var): string {
        if (place.id === "")
            return place.model;
        return place.isHere ? qsTr("%1, on this computer").arg(place.model) : qsTr("%1, at %2: everything is sent there").arg(place.model).arg(place.host);
    }

    objectName: "engineChoice"
    spacing: 0
    visible: root.engines.length > 0

    Label {
        Layout.bottomMargin: Theme.gap(1)
        Layout.fillWidth: true
        leftPadding: Theme.gap(2)
        rightPadding: Theme.gap(2)
        text: qsTr("Replies come from")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Repeater {
        model: root.places

        T.RadioButton {
            id: entry

            required property var modelData
            readonly property string about: root.about(entry.modelData)

            objectName: "engine " + entry.modelData.name
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.gap(12), implicitContentHeight + topPadding + bottomPadding)
            padding: Theme.gap(2)
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            checked: root.chosen === entry.modelData.id
            Accessible.name: qsTr("Replies from %1").arg(entry.modelData.name)
            Accessible.description: entry.about
            onClicked: root.chosenOther(entry.modelData.id)

            contentItem: RowLayout {
                spacing: Theme.gap(2.5)

                Icon {
                    source: entry.modelData.isHere ? "qrc:/icons/model.svg" : "qrc:/icons/link.svg"
                    color: entry.modelData.isHere ? Theme.textMuted : Theme.warning
                }
                ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: entry.modelData.name
                        strong: entry.checked
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    Label {
                        Layout.fillWidth: true
                        text: entry.about
                        muted: true
                        font.pixelSize: Theme.fontCaption
                    }
                }
                Icon {
                    visible: entry.checked
                    source: "qrc:/icons/check.svg"
                    color: Theme.accent
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: entry.down ? Theme.pressedFill : entry.hovered ? Theme.hoverFill : "transparent"

                FocusRing {
                    shown: entry.visualFocus
                    inset: 0
                }
            }
        }
    }
}
