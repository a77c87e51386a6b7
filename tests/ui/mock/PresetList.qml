// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: entries stay in the list, changes are written down in `calls`.
ListModel {
    id: root

    property var calls: []
    property var contents: ({}) // by presetId

    signal undoOffered(message: string)
    signal told(message: string, isProblem: bool)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function put(presetId: real, name: string, mark: string, text: string): void {
        root.append({
            "presetId": presetId,
            "name": name,
            "mark": mark,
            "summary": text,
            "isBuiltIn": presetId < 0
        });
        root.contents[presetId] = {
            "presetId": presetId,
            "name": name,
            "mark": mark,
            "text": text,
            "choices": {}
        };
    }

    function preset(presetId: real): var {
        return root.contents[presetId] ?? {
            "presetId": 0,
            "name": "",
            "mark": "",
            "text": "",
            "choices": {}
        };
    }

    function matching(typed: string): var {
        const found = [];
        for (let row = 0; row < root.count; ++row) {
            const entry = root.get(row);
            if (entry.name.toLowerCase().startsWith(typed.toLowerCase()))
                found.push({
                    "presetId": entry.presetId,
                    "title": entry.name,
                    "detail": entry.summary,
                    "symbol": "prompt"
                });
        }
        return found;
    }

    function filled(presetId: real, written: string): string {
        const text = root.contents[presetId].text.replace("{{selection}}", written);
        return written === "" || text !== root.contents[presetId].text ? text : `${text}\n\n${written}`;
    }

    function field(text: string, from: int, forward: bool): point {
        const at = forward ? text.indexOf("{{", from) : text.lastIndexOf("{{", from - 1);
        const first = at >= 0 ? at : text.indexOf("{{");
        return first < 0 ? Qt.point(-1, -1) : Qt.point(first, text.indexOf("}}", first) + 2 - first);
    }

    function keep(preset: var): void {
        root.note(`keep ${JSON.stringify(preset)}`);
    }

    function duplicate(presetId: real): void {
        root.note(`duplicate ${presetId}`);
    }

    function remove(presetId: real): void {
        root.note(`remove ${presetId}`);
        root.undoOffered("removed");
    }

    function undo(): void {
        root.note("undo");
    }

    function exportTo(file: url, presetId: real): void {
        root.note(`exportTo ${file} ${presetId}`);
    }

    function importFrom(file: url): void {
        root.note(`importFrom ${file}`);
    }
}
