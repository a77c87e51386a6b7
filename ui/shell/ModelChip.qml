// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Which model answers, in one chip. Opens the picker.
T.AbstractButton {
    id: root

    required property ChatController chat
    required property ModelController model
    required property RemoteEngines engines
    readonly property var engine: root.chat.engine
    readonly property bool isElsewhere: root.engine.id !== undefined
    readonly property bool leaves: root.isElsewhere && !root.engine.isHere
    readonly property bool isLoading: !root.isElsewhere && (root.model.isWaking || root.model.state === ModelController.State.Loading)
    readonly property bool hasFailed: !root.isElsewhere && root.model.state === ModelController.State.Failed

    readonly property string details: root.isElsewhere ? qsTr("%1 at %2").arg(root.engine.model).arg(root.engine.address) : root.model.details

    signal openModelRequested
    signal modelsRequested

    function openPicker(): void {
        picker.open();
    }

    function words(): string {
        if (root.isElsewhere)
            return root.engine.name;
        if (root.isLoading)
            return qsTr("Loading, %1 %").arg(Math.round(root.model.progress * 100));
        switch (root.model.state) {
        case ModelController.State.Ready:
            return root.model.name;
        case ModelController.State.Failed:
            return qsTr("The model did not load");
        default:
            return qsTr("No model");
        }
    }

    objectName: "modelChip"
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    horizontalPadding: Theme.gap(3)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: root.words()
    Accessible.name: root.leaves ? qsTr("Model: %1, outside this computer").arg(root.text) : qsTr("Model: %1").arg(root.text)
    Accessible.description: root.details
    onClicked: picker.visible ? picker.close() : picker.open()
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        Icon {
            visible: !root.isLoading
            size: Theme.iconSmall
            source: root.hasFailed ? "qrc:/icons/warning.svg" : root.leaves ? "qrc:/icons/link.svg" : "qrc:/icons/model.svg"
            color: root.hasFailed ? Theme.negative : root.leaves ? Theme.warning : Theme.textMuted
        }
        ArcGauge {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            visible: root.isLoading
            value: root.model.progress
            ink: Theme.accent
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            color: root.leaves ? Theme.warning : Theme.text
            strong: root.leaves
            font.pixelSize: Theme.fontSmall
        }
        Icon {
            size: Theme.iconSmall
            source: "qrc:/icons/expand.svg"
            color: Theme.textMuted
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.down || picker.visible ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"
        border.width: Theme.lineWidth
        border.color: root.leaves ? Theme.warning : Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Hint {
        text: root.details === "" ? qsTr("Choose a model (Ctrl+M)") : root.details
        visible: root.hovered && !picker.visible
    }
    ModelPicker {
        id: picker

        x: Theme.isMirrored ? 0 : root.width - width
        y: root.height + Theme.gap(2)
        model: root.model
        engines: root.engines
        chosenEngine: root.isElsewhere ? root.engine.id : ""
        onEngineChosen: id => root.chat.chooseEngine(id)
        onOpenRequested: root.openModelRequested()
        onModelsRequested: root.modelsRequested()
    }
}
