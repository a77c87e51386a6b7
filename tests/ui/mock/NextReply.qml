// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: choices are kept, nothing stands behind them.
QtObject {
    id: root

    property real assistant: 0
    property string name
    property string mark
    property var choices: ({})
    property bool thinking: choices.thinking ?? false
    property int thoughtTokens: choices.thoughtTokens ?? 0
    property int maxTokens: choices.maxTokens ?? 0
    property real temperature: choices.temperature ?? 1
    property real topP: choices.topP ?? 0.95
    property int topK: choices.topK ?? 64
    property real minP: choices.minP ?? 0
    property real repetitionPenalty: choices.repetitionPenalty ?? 1
    property string seed: choices.seed ?? ""
    readonly property bool isChanged: Object.keys(choices).length > 0

    function choose(name: string, value: var): void {
        const changed = Object.assign({}, root.choices);
        changed[name] = value;
        root.choices = changed;
    }

    function clear(name: string): void {
        const changed = Object.assign({}, root.choices);
        delete changed[name];
        root.choices = changed;
    }

    function reset(): void {
        root.choices = {};
    }
}
