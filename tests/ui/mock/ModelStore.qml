// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQml.Models

// Scripted: keeps what was asked of it in `calls`.
ListModel {
    id: root

    enum State {
        Absent,
        Looking,
        Downloading,
        Verifying,
        Paused,
        Failed,
        Present
    }

    property int activeCount: 0
    property string host: "huggingface.co"
    property var calls: []

    signal chosen(path: string)
    signal arrived(path: string, name: string)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function machine(): var {
        return {
            "words": "16 GB of memory, 8 GB of it free",
            "used": 0.5
        };
    }

    function add(name: string, fit: int, state: int, progress: real, progressText: string, error: string): void {
        root.append({
                        "name": name,
                        "about": "Quick on any computer.",
                        "sizeText": "4.3 GB",
                        "fit": fit,
                        "fitText": ["Runs well here", "Fits", "Fits when other programs are closed", "Too large for the 8.0 GB of memory here"][fit],
                        "state": state,
                        "progress": progress,
                        "progressText": progressText,
                        "error": error,
                        "isRecommended": root.count === 0,
                        "variant": 0
                    });
    }

    function refresh(): void {
        root.note("refresh");
    }

    function variants(row: int): list<string> {
        return ["Q4_0 · 4.4 GB", "Q8_0 · 5.6 GB"];
    }

    function choose(row: int, variant: int): void {
        root.note(`choose ${row} ${variant}`);
        root.setProperty(row, "variant", variant);
    }

    function download(row: int): void {
        root.note(`download ${row}`);
        root.setProperty(row, "state", ModelStore.State.Downloading);
    }

    function pause(row: int): void {
        root.note(`pause ${row}`);
    }

    function cancel(row: int): void {
        root.note(`cancel ${row}`);
    }

    function use(row: int): void {
        root.note(`use ${row}`);
        root.chosen("/models/e2b.gguf");
    }

    Component.onCompleted: {
        root.add("Gemma 4 E2B", 0, ModelStore.State.Absent, 0, "", "");
        root.add("Gemma 4 E4B", 1, ModelStore.State.Downloading, 0.4, "1.2 of 4.3 GB", "");
        root.add("Gemma 4 12B", 2, ModelStore.State.Present, 1, "", "");
        root.add("Gemma 4 31B", 3, ModelStore.State.Failed, 0, "", "The connection broke.");
    }
}
