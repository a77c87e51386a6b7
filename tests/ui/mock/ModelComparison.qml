// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: two files of one model, and what was asked of it in `calls`.
QtObject {
    id: root

    enum State {
        Choosing,
        Waiting,
        Running,
        Done
    }

    property int state: ModelComparison.State.Choosing
    property list<string> files: ["Gemma 4 E2B · Q8_0 · 5.6 GB", "Gemma 4 E2B · Q4_0 · 3.1 GB"]
    property int first: 0
    property int second: 1
    property var prompts: [
        {
            "text": "How do I make pea soup?",
            "isChosen": true
        },
        {
            "text": "Why is the sky blue?",
            "isChosen": false
        }
    ]
    property string needText: "One is loaded after the other; that needs 5.9 GB of memory."
    property bool canBegin: first !== second
    property string problem
    property real progress
    property string progressText
    property string verdict
    property string numbers
    property list<string> names: ["Q8_0", "Q4_0"]
    property var comparedFiles: []
    property var results: []
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function prepare(path: string): void {
        root.note(`prepare ${path}`);
    }

    function choose(prompt: int, isChosen: bool): void {
        root.note(`choose ${prompt} ${isChosen}`);
    }

    function add(prompt: string): void {
        root.note(`add ${prompt}`);
        root.prompts = [
            {
                "text": prompt,
                "isChosen": true
            }
        ].concat(root.prompts);
    }

    function begin(): void {
        root.note("begin");
        root.progress = 0.25;
        root.progressText = "Q8_0 answers prompt 1 of 2";
        root.state = ModelComparison.State.Running;
    }

    function finish(): void {
        root.verdict = "On your prompts, Q4_0 says nearly the same as Q8_0.";
        root.numbers = "They agree on 98 % of the words (49 of 50 tokens). 1 of 2 replies are the same.";
        root.comparedFiles = root.names.map(name => ({
                    "name": name,
                    "words": "3.1 GB · needs 3.3 GB of memory · 14.2 tokens/s"
                }));
        root.results = [
            {
                "prompt": "How do I make pea soup?",
                "agreement": "They agree on 96 % of the words.",
                "isSame": false,
                "common": "Cook the peas ",
                "first": "with mint.",
                "second": ""
            },
            {
                "prompt": root.prompts[1].text,
                "agreement": "They agree on 80 % of the words.",
                "isSame": false,
                "common": "def f(x):<br>    # &lt;b&gt;",
                "first": "<br>    return x + 1",
                "second": "<br>    return x"
            },
            {
                "prompt": "Why is the sky blue?",
                "agreement": "The same reply.",
                "isSame": true,
                "common": "Air scatters blue light.",
                "first": "",
                "second": ""
            }
        ];
        root.state = ModelComparison.State.Done;
    }

    function stop(): void {
        root.note("stop");
        root.state = ModelComparison.State.Choosing;
    }

    function again(): void {
        root.note("again");
        root.state = ModelComparison.State.Choosing;
    }
}
