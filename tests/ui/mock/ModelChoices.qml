// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: choices are kept, nothing stands behind them; what was asked of it in `calls`.
QtObject {
    id: root

    property var choices: ({})
    readonly property var shown: Object.assign({
        "thinking": false,
        "thoughtTokens": 0,
        "maxTokens": 0,
        "temperature": 1,
        "topP": 0.95,
        "topK": 64,
        "minP": 0,
        "repetitionPenalty": 1,
        "seed": ""
    }, root.choices)
    readonly property string words: Object.keys(root.choices).map(name => `${name} ${root.choices[name]}`).join(" · ")
    readonly property bool isChanged: Object.keys(root.choices).length > 0
    property bool isRecommended: false
    property var calls: []

    function choose(name: string, value: var): void {
        root.calls.push(`choose ${name} ${value}`);
        const changed = Object.assign({}, root.choices);
        changed[name] = value;
        root.choices = changed;
    }

    function clear(name: string): void {
        root.calls.push(`clear ${name}`);
        const changed = Object.assign({}, root.choices);
        delete changed[name];
        root.choices = changed;
    }

    function recommend(): void {
        root.calls.push("recommend");
        root.isRecommended = true;
    }

    function reset(): void {
        root.calls.push("reset");
        root.choices = {};
    }
}
