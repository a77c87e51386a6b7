// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The same question to another model, here or elsewhere: its reply becomes another version.
Dialog {
    id: root

    required property ChatController chat
    required property ModelController model
    required property ModelLibrary library
    required property RemoteEngines engines
    property real messageId

    signal modelsRequested

    function ask(messageId: real): void {
        root.messageId = messageId;
        root.library.refresh();
        root.open();
    }

    function askHere(path: string): void {
        root.close();
        if (path !== root.model.path)
            root.model.openPath(path);
        root.chat.answerBy(root.messageId, "");
    }

    objectName: "askDialog"
    title: qsTr("Ask another model")
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)
    width: Math.min(Theme.cardWidth * 1.3, parent ? parent.width - 2 * margins : Theme.cardWidth)

    Label {
        Layout.fillWidth: true
        text: list.count + root.engines.engines.length > 0 ? qsTr("The same question, answered once more. Both answers stay, and can be read side by side.")
                                                              : qsTr("There is no other model yet.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    ListView {
        id: list

        objectName: "askedModels"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -Theme.gap(2)
        Layout.rightMargin: -Theme.gap(2)
        implicitHeight: Math.min(contentHeight, Theme.gap(80))
        visible: count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        model: root.library
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Models on this computer")
        T.ScrollBar.vertical: SlimScrollBar {}
        Keys.onReturnPressed: (list.currentItem as ModelEntry)?.clicked()

        delegate: ModelEntry {
            required property string path
            required property string details
            required property string fitText

            width: ListView.view.width
            focused: ListView.isCurrentItem && ListView.view.activeFocus
            about: [details, fitText].filter(each => each !== "").join(" · ")
            isUsed: path === root.model.path
            onClicked: root.askHere(path)
        }
    }
    Repeater {
        model: root.engines.engines

        ModelEntry {
            required property var modelData

            objectName: "askElsewhere"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap(2)
            Layout.rightMargin: -Theme.gap(2)
            name: modelData.name
            about: modelData.isHere ? qsTr("%1, on this computer").arg(modelData.model)
                                    : qsTr("%1, at %2: the conversation is sent there").arg(modelData.model).arg(modelData.host)
            leaves: !modelData.isHere
            focusPolicy: Qt.TabFocus
            focused: visualFocus
            onClicked: {
                root.close();
                root.chat.answerBy(root.messageId, modelData.id);
            }
        }
    }
    actions: [
        TextButton {
            objectName: "askModels"
            text: qsTr("All models")
            symbol: "model"
            onClicked: {
                root.close();
                root.modelsRequested();
            }
        }
    ]
}
