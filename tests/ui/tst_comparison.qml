// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Tests
import Hearth.Ui.Controls
import Hearth.Ui.Models

// Two files of a model beside each other: the choice, the wait and the result.
WindowCase {
    id: root

    readonly property ModelComparison comparison: root.application ? root.application.comparison : null

    name: "Comparison"

    PictureCheck {
        id: pictures
    }

    function openPage(): void {
        root.window.height = 1000; // all of the page
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
        waitForRendering(root.window.contentItem);
    }

    function openDialog(): QtObject {
        root.openPage();
        mouseClick(root.item("compareFiles"));
        const dialog = root.find("comparisonDialog");
        tryVerify(() => dialog.opened);
        return dialog;
    }

    function test_oneFileIsNotCompared(): void {
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("modelsPage") !== null);
        verify(!root.find("compareFiles").visible);
        verify(!root.find("comparisonCard").visible);
    }

    function test_filesAndPromptsAreChosen(): void {
        const dialog = root.openDialog();
        compare(root.comparison.calls.pop(), "prepare /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
        const first = root.find("comparedFirst") as ChoiceBox;
        tryVerify(() => first.activeFocus);
        compare(first.displayText, "Gemma 4 E2B · Q8_0 · 5.6 GB");
        compare((root.find("comparisonNeed") as Label).text, root.comparison.needText);
        keyClick(Qt.Key_Down);
        compare(root.comparison.first, 1);
        compare((root.find("comparisonNeed") as Label).text, "Choose two different files.");
        verify(!root.item("comparisonAction").enabled);
        keyClick(Qt.Key_Up);

        const field = root.item("comparisonPrompt");
        field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(root.comparison.calls.pop(), "add a");
        const toggle = findChild(dialog.contentItem, "comparedPrompt") as Toggle; // made by a repeater
        compare(toggle.Accessible.name, "a");
        verify(toggle.checked);
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(root.comparison.calls.pop(), "choose 0 false");
        verify(toggle.activeFocus);
        mouseClick(root.item("comparisonAction"));
        compare(root.comparison.calls.pop(), "begin");
        verify(dialog.opened);
    }

    function test_theFocusIsSeenWhole_data(): var {
        return [
            {
                "tag": "left to right",
                "mirrored": false
            },
            {
                "tag": "right to left",
                "mirrored": true
            }
        ];
    }

    // At 200 % the choice scrolls, and what lies outside of it is cut off.
    function test_theFocusIsSeenWhole(data: var): void {
        pictures.setRightToLeft(data.mirrored);
        root.application.settings.zoom = 2;
        root.openPage();
        root.window.width = 1000; // the choices stand below each other
        root.window.height = 760;
        (root.item("comparisonCard") as ComparisonCard).open();
        const dialog = root.find("comparisonDialog");
        tryVerify(() => dialog.opened);
        const first = root.find("comparedFirst") as ChoiceBox;
        tryVerify(() => first.activeFocus);
        let scroll = first.parent;
        while ((scroll as ScrollColumn) === null)
            scroll = scroll.parent;
        const ring = first.mapToItem(scroll, -Theme.focusWidth, -Theme.focusWidth, first.width + 2 * Theme.focusWidth,
                                     first.height + 2 * Theme.focusWidth);
        pictures.setRightToLeft(false); // also where the rest fails
        verify(scroll.scrolls);
        verify(ring.x >= 0, ring.x);
        verify(ring.x + ring.width <= scroll.width, ring.x + ring.width);
        verify(ring.y >= 0 && ring.y + ring.height <= scroll.height);
    }

    function test_itRunsOnWithoutTheDialog(): void {
        const dialog = root.openDialog();
        root.comparison.begin();
        compare((root.find("comparisonProgress") as ProgressLine).label, "Q8_0 answers prompt 1 of 2");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        compare(root.comparison.calls.pop(), "begin"); // and nothing stopped it
        verify(root.item("comparisonCard").visible);
        verify(!root.find("compareFiles").visible);
        mouseClick(root.item("showComparison"));
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        mouseClick(root.item("stopComparison"));
        compare(root.comparison.calls.pop(), "stop");
        verify(!root.find("comparisonCard").visible);
    }

    function test_theResultShowsWhereTheyPart(): void {
        const dialog = root.openDialog();
        root.comparison.begin();
        root.comparison.finish();
        compare((root.find("comparisonVerdict") as Heading).text, root.comparison.verdict);
        compare((root.find("comparisonNumbers") as Label).text, root.comparison.numbers);
        const seen = [];
        const collect = item => {
            if (item.objectName === "comparedWords")
                seen.push(item.Accessible.name);
            for (const child of item.children)
                collect(child);
        };
        collect(dialog.contentItem);
        compare(seen.map(words => words.replace(/[\u2028\u2029]/g, "\n")), [
                    "Cook the peas with mint.", "Cook the peas (ends here)",
                    "def f(x):\n    # <b>\n    return x + 1", "def f(x):\n    # <b>\n    return x", // as they wrote it
                    "Air scatters blue light."
                ]);
        verify(root.colorsOf(dialog.contentItem) > 4);
        mouseClick(root.item("comparisonAction"));
        compare(root.comparison.calls.pop(), "again");
        verify(root.item("comparedFirst").visible);
    }

    function test_problemsAreTold(): void {
        root.openDialog();
        verify(!root.find("comparisonProblem").visible);
        root.comparison.problem = "The comparison was stopped, because a model was loaded.";
        verify(root.find("comparisonProblem").visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.item("comparisonCard").visible); // where the dialog was closed, too
        verify(!root.find("stopComparison").visible);
    }
}
