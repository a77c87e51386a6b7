// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest

import Hearth.App as App
import Hearth.Tests
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// The main pages beside the pictures of them that are kept: light, dark, from right to left, at 200 %.
WindowCase {
    id: root

    readonly property ArabicConversation arabic: ArabicConversation {}
    readonly property var pages: ["first-run", "empty", "conversation", "conversation-end", "settings", "models", "agent", "comparison", "comparison-result", "presets",
        "assistant", "trash", "versions"]
    readonly property var looks: ["light", "dark", "rtl", "zoom"]
    readonly property var question: ({
            "title": "The agent wants to run a command in the sandbox",
            "command": "python3 -m pytest tests/test_bill.py --quiet",
            "diffLines": [],
            "sandboxed": true,
            "always": "python3 -m pytest"
        })
    readonly property string formula: "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='180' height='56'>"
                                      + "<path d='M10 40 L22 50 L36 8 L170 8 M60 30 H160' stroke='gray' stroke-width='3' fill='none'/></svg>"

    name: "Pictures"

    PictureCheck {
        id: pictures
    }

    function test_pagesLookAsTheyDid_data(): var {
        const rows = [];
        for (const page of root.pages) {
            for (const look of root.looks)
                rows.push({
                              "tag": `${page}-${look}`,
                              "page": page,
                              "look": look
                          });
        }
        return rows;
    }

    function test_pagesLookAsTheyDid(data: var): void {
        root.show(data.page, data.look);
        compare(pictures.compare(root.window, data.tag), "");
    }

    // What the comparison is for: each of these is seen.
    function test_damageIsSeen_data(): var {
        return [
            {
                "tag": "missing",
                "part": "send",
                "damage": part => part.visible = false
            },
            {
                "tag": "overlapping",
                "part": "title",
                "damage": part => part.scale = 1.6
            },
            {
                "tag": "clipped",
                "part": "codeCard",
                "damage": part => part.width /= 2
            },
            {
                "tag": "moved",
                "part": "transcript",
                "damage": part => part.contentY += 24
            }
        ];
    }

    function test_damageIsSeen(data: var): void {
        root.show("conversation", "light");
        compare(pictures.compare(root.window, "conversation-light"), "");
        data.damage(root.item(data.part));
        root.settle();
        verify(pictures.differs(root.window, "conversation-light"), `${data.part} is not missed`);
    }

    function show(page: string, look: string): void {
        if (!pictures.hasFonts())
            skip("The pictures were taken with the fonts DejaVu Sans and DejaVu Sans Mono, which are not here.");
        const settings = root.application.settings;
        // How long it is, a list estimates from the rows that it has made.
        root.item("transcript").T.ScrollBar.vertical.policy = T.ScrollBar.AlwaysOff;
        root.window.width = 1100;
        root.window.height = 760;
        settings.codeFamily = "DejaVu Sans Mono";
        settings.theme = look === "dark" ? Theme.Mode.Dark : Theme.Mode.Light;
        settings.zoom = look === "zoom" ? 2 : 1;
        pictures.setRightToLeft(look === "rtl");
        if (look === "rtl")
            root.arabic.fillInArabic(root.application);
        tryVerify(() => root.window.active);
        root.open(page);
        root.settle();
    }

    function open(page: string): void {
        const list = root.item("transcript") as ListView;
        if (page === "first-run") {
            root.application.settings.welcomed = false;
            tryVerify(() => root.find("firstRunPage") !== null);
        } else if (page === "empty") {
            root.chat.transcript.setRows([]);
        } else if (page === "conversation") {
            list.follows = false;
            root.settle();
            list.positionViewAtBeginning();
            tryCompare(root.item("endPill"), "opacity", 1);
        } else if (page === "conversation-end") {
            root.chat.transcript.append({
                                            "kind": App.TranscriptModel.Kind.Math,
                                            "messageId": 3,
                                            "text": "\\sqrt{x}",
                                            "formula": {
                                                "source": root.formula,
                                                "width": 180,
                                                "height": 56
                                            }
                                        });
            root.settle();
            list.goToEnd();
        } else if (page === "settings") {
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
            tryVerify(() => root.find("settingsPage") !== null);
        } else if (page === "models") {
            keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => root.find("modelsPage") !== null);
        } else if (page.startsWith("comparison")) {
            root.compareFiles(page === "comparison-result");
        } else if (page === "presets" || page === "assistant") {
            root.openPresets(page === "assistant");
        } else if (page === "trash") {
            mouseClick(root.item("openTrash"));
        } else if (page === "versions") {
            (list as TranscriptList).shared.compareRequested(7);
            tryVerify(() => root.find("versionsDialog").opened);
        } else {
            keyClick(Qt.Key_G, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => root.find("agentPage") !== null);
            root.application.agents.current.openPath("/home/ada/bills");
            root.application.agents.current.question = root.question;
            tryVerify(() => root.item("approval").isArmed);
        }
    }

    function openPresets(isEditing: bool): void {
        const isArabic = Qt.application.layoutDirection === Qt.RightToLeft;
        const assistants = root.application.assistants;
        assistants.put(3, isArabic ? "طباخ" : "Cook", "", isArabic ? "أنت تطبخ." : "You cook, and you never waste anything.");
        assistants.put(4, isArabic ? "شاعر" : "Poet", "", isArabic ? "أنت شاعر." : "You rhyme.");
        root.application.placeRequested("presets");
        tryVerify(() => root.find("presetsPage") !== null);
        if (!isEditing)
            return;
        root.settle();
        mouseClick(root.item("editPreset"));
        tryVerify(() => root.find("assistantDialog").opened);
    }

    // What others wrote stands there as they wrote it.
    function compareFiles(isDone: bool): void {
        const comparison = root.application.comparison;
        const isArabic = Qt.application.layoutDirection === Qt.RightToLeft;
        const texts = isArabic ? ["كيف أطبخ حساء البازلاء؟", "اشرح <b>هذا</b> البرنامج: print(1)"]
                               : ["How do I make pea soup?", "What is wrong with <b>this</b> & <img src=x>?\n    return x"];
        comparison.prompts = texts.concat(texts[0] + " ".repeat(1) + texts[1].repeat(8)).map((text, index) => ({
                    "text": text,
                    "isChosen": index < 2
                }));
        root.application.library.append({
                                            "name": "Gemma 4 E2B",
                                            "path": "/home/ada/models/gemma-4-e2b-it-q8_0.gguf",
                                            "details": "Q8_0 · 5.6 GB",
                                            "needText": "Needs 5.9 GB of memory",
                                            "fit": 0,
                                            "fitText": "Fits easily"
                                        });
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("modelsPage") !== null);
        if (isDone)
            comparison.finish();
        (root.find("comparisonCard") as Item).open();
        tryVerify(() => root.find("comparisonDialog").opened);
    }

    function settle(): void {
        tryVerify(() => pictures.isSettled(root.window), 10000);
    }

    function cleanupTestCase(): void {
        pictures.setRightToLeft(false);
    }
}
