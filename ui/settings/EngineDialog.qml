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
    readonly property list<string> offered: root.engines.offered

    // What a field holds, in sight where its words have taken the place of the hint.
    component Caption: Label {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.gap(2)
        muted: true
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }

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
    onOfferedChanged: {
        if (root.visible && root.model === "" && root.offered.length === 1)
            modelField.text = root.offered[0];
    }
    onClosed: {
        keyField.text = "";
        root.engines.stopLooking();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI's protocol.")
        muted: true
    }
    Caption {
        text: addressField.label
    }
    InputField {
        id: addressField

        objectName: "engineAddress"
        Layout.fillWidth: true
        label: qsTr("Address")
        placeholderText: qsTr("https://host:8000")
        onAccepted: root.look()
    }
    Caption {
        text: keyField.label
    }
    InputField {
        id: keyField

        objectName: "engineKey"
        Layout.fillWidth: true
        label: qsTr("Key")
        placeholderText: root.engineId === "" ? qsTr("If it asks for one") : qsTr("As it is")
        isSecret: true
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
    Caption {
        text: modelField.label
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        InputField {
            id: modelField

            objectName: "engineModel"
            Layout.fillWidth: true
            label: qsTr("Model")
            placeholderText: qsTr("As the engine calls it")
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
        visible: root.offered.length > 1
        label: qsTr("Models there")
        model: root.offered
        currentIndex: root.offered.indexOf(root.model)
        displayText: currentIndex < 0 ? qsTr("Choose one of %n", "", root.offered.length) : currentText
        onActivated: index => modelField.text = root.offered[index]
    }
    Caption {
        text: nameField.label
    }
    InputField {
        id: nameField

        objectName: "engineName"
        Layout.fillWidth: true
        label: qsTr("Name")
        placeholderText: qsTr("As you call it")
    }
    Label {
        objectName: "engineProblem"
        Layout.fillWidth: true
        Layout.preferredWidth: 0 // wraps instead of widening the dialog
        visible: text !== ""
        text: root.problem !== "" ? root.problem : root.engines.problem
        color: Theme.negative
    }
    Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 0
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
