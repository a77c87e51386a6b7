// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

WindowCase {
    id: root

    readonly property MessageVersions versions: root.chatWindow ? root.chatWindow.versions : null

    name: "Versions"

    function shared(): TranscriptState {
        return (root.item("transcript") as TranscriptList).shared;
    }

    function words(pane: string): string {
        const edit = findChild(root.find(pane) as Item, "versionWords") as TextEdit;
        return edit.getText(0, edit.length);
    }

    function test_twoVersionsStandSideBySide(): void {
        root.shared().compareRequested(7);
        tryVerify(() => (root.find("versionsDialog") as VersionsDialog).opened);
        compare(root.words("firstVersion"), "A longer answer.");
        compare(root.words("secondVersion"), "One more.");
        (root.find("firstVersion") as VersionPane).placeChosen(0);
        compare(root.words("firstVersion"), "A short answer.");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !(root.find("versionsDialog") as VersionsDialog).visible);
        compare(root.versions.calls, ["open 7", "close"]);
    }

    function test_theConversationGoesOnWithOne(): void {
        root.shared().compareRequested(7);
        tryVerify(() => (root.find("versionsDialog") as VersionsDialog).opened);
        (root.find("firstVersion") as VersionPane).placeChosen(0);
        mouseClick(findChild(root.find("firstVersion") as Item, "pickVersion") as Item);
        compare(root.lastCall(), "showSibling 3 -2");
    }

    function test_anotherModelIsAskedHere(): void {
        root.application.model.path = "";
        root.shared().askRequested(2);
        const dialog = root.find("askDialog") as AskDialog;
        tryVerify(() => dialog.opened);
        const list = root.find("askedModels") as ListView;
        tryVerify(() => list.itemAtIndex(0) !== null);
        mouseClick(list.itemAtIndex(0));
        compare(root.application.model.calls.slice(-1)[0], "openPath /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
        compare(root.lastCall(), "answerBy 2");
    }

    function test_anEngineElsewhereIsAsked(): void {
        root.shared().askRequested(2);
        const dialog = root.find("askDialog") as AskDialog;
        tryVerify(() => dialog.opened);
        const entry = findChild(dialog.contentItem, "askElsewhere") as Item;
        verify(entry);
        verify((entry as ModelEntry).about.includes("gpu.example.org"));
        mouseClick(entry);
        compare(root.lastCall(), "answerBy 2 e1");
        verify(!dialog.visible || !dialog.opened);
    }
}
