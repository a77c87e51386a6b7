// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property var engines: [({
                "id": "e1",
                "name": "Lab",
                "address": "https://gpu.example.org/v1",
                "host": "gpu.example.org",
                "model": "gemma-4-31b",
                "isHere": false,
                "allowsPlain": false
            })]
    property bool isLooking: false
    property list<string> offered
    property string problem
    property bool keepsKeysInFile: false
    property var calls: []

    signal undoOffered(message: string)

    function look(address: string, key: string, allowsPlain: bool, id: string): void {
        root.calls = root.calls.concat([`look ${address} ${key} ${allowsPlain} ${id}`.trim()]);
    }
    function stopLooking(): void {
        root.isLooking = false;
    }
    function save(id: string, values: var, key: string): string {
        root.calls = root.calls.concat([`save ${id} ${values.address} ${values.model} ${key}`.trim()]);
        return values.address === "nowhere" ? "That is no address." : "";
    }
    function remove(id: string): void {
        root.calls = root.calls.concat([`remove ${id}`]);
        root.undoOffered("Removed");
    }
    function undo(): void {
        root.calls = root.calls.concat(["undo"]);
    }
}
