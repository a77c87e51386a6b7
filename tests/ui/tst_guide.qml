// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Guide"

    function openGuide(): Item {
        keyClick(Qt.Key_F1);
        tryVerify(() => root.find("guidePage") !== null);
        return root.item("guidePage");
    }

    function test_opensAtTheBeginningAndCloses(): void {
        verify(root.openGuide().visible);
        compare(root.application.guide.calls.pop(), "open  ");
        compare(root.item("guideText").count, 1);
        verify(root.item("guideSearch").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("guidePage") === null);
        verify(root.item("input").activeFocus);
    }

    function test_opensFromTheSidebar(): void {
        mouseClick(root.item("openGuide"));
        tryVerify(() => root.find("guidePage") !== null);
    }

    function test_searchLeadsToASection(): void {
        root.openGuide();
        for (const letter of "memory")
            keyClick(letter);
        compare(root.application.guide.query, "memory");
        compare(root.item("guideEntries").count, 1);
        keyClick(Qt.Key_Return);
        compare(root.application.guide.calls.pop(), "open models Which one");
        compare(root.application.guide.topic, "models");
        keyClick("x");
        verify(root.item("nothingFound").visible);
    }

    function test_topicsAreReachedByKeys(): void {
        root.openGuide();
        keyClick(Qt.Key_Down);
        verify(root.item("guideEntries").activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.application.guide.calls.pop(), "open models ");
    }

    function test_linksWithinAreFollowedAndOthersAskedAbout(): void {
        root.openGuide();
        const text = root.item("guideText");
        text.shared.linkRequested("models.md");
        compare(root.application.guide.calls.pop(), "follow models.md");
        text.shared.linkRequested("https://example.org");
        const dialog = root.find("guideLinkDialog");
        tryVerify(() => dialog.visible);
        compare(dialog.link, "https://example.org");
    }
}
