// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The address, key and model of an engine elsewhere.
Dialog {
    id: root

    required property RemoteEngines engines
    property string engineId // empty: a new one
    property string problem
    readonly property string model: modelField.text.trim()

    function edit(engine: var): void {
        root.engineId = engine.id ?? "";
        nameField.text = engine.name ?? "";
        addressField.text = engine.address ?? "";
        modelField.text = engine.model ?? "";
        keyField.text = "";
        plainToggle.checked = engine.allowsPlain ?? false;
        root.problem = "";
        root.open();
        addressField.forceActiveFocus(Qt.TabFocusReason);
    }

    function look(): void {
        root.problem = "";
        root.engines.look(addressField.text, keyField.text, plainToggle.checked, root.engineId);
    }

    function save(): void {
        root.problem = root.engines.save(root.engineId, {
            "name": nameField.text,
            "address": addressField.text,
            "model": root.model,
            "allowsPlain": plainToggle.checked
        }, keyField.text);
        if (root.problem === "")
            root.close();
    }

    objectName: "engineDialog"
    title: root.engineId === "" ? qsTr("Add an engine") : qsTr("Change the engine")
    onClosed: {
        keyField.text = "";
        root.engines.stopLooking();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI's protocol.")
        muted: true
    }
    InputField {
        id: addressField

        objectName: "engineAddress"
        Layout.fillWidth: true
        label: qsTr("Address")
        placeholderText: qsTr("Address, as https://host:8000")
        onAccepted: root.look()
    }
    InputField {
        id: keyField

        objectName: "engineKey"
        Layout.fillWidth: true
        label: qsTr("Key")
        placeholderText: root.engineId === "" ? qsTr("Key, if it asks for one") : qsTr("Key: as it is")
        echoMode: TextInput.Password
        onAccepted: root.look()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(3)

        Label {
            Layout.fillWidth: true
            text: qsTr("Allow http to another computer: everybody on the way can read along")
            Accessible.ignored: true
        }
        Toggle {
            id: plainToggle

            objectName: "enginePlain"
            text: qsTr("Allow http to another computer: everybody on the way can read along")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        InputField {
            id: modelField

            objectName: "engineModel"
            Layout.fillWidth: true
            label: qsTr("Model")
            placeholderText: qsTr("Model")
        }
        TextButton {
            objectName: "lookForModels"
            enabled: addressField.text.trim() !== "" && !root.engines.isLooking
            text: root.engines.isLooking ? qsTr("Looking…") : qsTr("Look which there are")
            onClicked: root.look()
        }
    }
    ChoiceBox {
        objectName: "offeredModels"
        Layout.fillWidth: true
        visible: root.engines.offered.length > 0
        label: qsTr("Models there")
        model: root.engines.offered
        currentIndex: root.engines.offered.indexOf(root.model)
        displayText: currentIndex < 0 ? qsTr("Choose one of %n", "", root.engines.offered.length) : currentText
        onActivated: index => modelField.text = root.engines.offered[index]
    }
    InputField {
        id: nameField

        objectName: "engineName"
        Layout.fillWidth: true
        label: qsTr("Name")
        placeholderText: qsTr("A name for it")
    }
    Label {
        objectName: "engineProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.engines.problem
        color: Theme.negative
    }
    Label {
        Layout.fillWidth: true
        visible: keyField.text !== "" || root.engines.keepsKeysInFile
        text: root.engines.keepsKeysInFile ? qsTr("No keychain answers here: keys are kept in a file that only your account can read, unencrypted.")
                                           : qsTr("The key is kept in your desktop's keychain; where none answers, in a file that only your account can read.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }

    actions: [
        TextButton {
            objectName: "saveEngine"
            prominent: true
            enabled: addressField.text.trim() !== "" && root.model !== ""
            text: qsTr("Keep")
            onClicked: root.save()
        }
    ]
}
