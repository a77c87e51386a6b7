// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Attachments
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// What is chosen of a file: pages, a stretch, frames; and what is recorded.
WindowCase {
    id: root

    readonly property App.AttachmentList shelf: root.chat ? root.chat.attachments : null

    name: "Recordings"

    function card(): var {
        waitForRendering(root.window.contentItem);
        root.item("shelf").forceActiveFocus();
        keyClick(Qt.Key_Return);
        return ((root.find("shelf") as ListView).itemAtIndex(0) as ShelfChip).card.contentItem;
    }

    function test_theCardChoosesPages(): void {
        root.shelf.asked = {
            "pageCount": 9,
            "pages": "2–4",
            "canOpen": true
        };
        root.shelf.put(1, {});
        const card = root.card();
        const pages = findChild(card, "pages") as InputField;
        tryVerify(() => pages.visible);
        compare(pages.text, "2–4");
        pages.text = "wrong";
        pages.editingFinished();
        verify(findChild(card, "pagesProblem").visible);
        (findChild(card, "pageForm") as ChoiceBox).activated(1);
        compare(root.shelf.calls.join(), "setPages 1 wrong,setPageForm 1 0 1");
    }

    function test_theCardChoosesWhatFiguresGoAs(): void {
        root.shelf.asked = {
            "pageCount": 1,
            "hasFigures": true,
            "showsFigures": true
        };
        root.shelf.put(1, {});
        const form = findChild(root.card(), "pageForm") as ChoiceBox;
        compare(form.currentIndex, 0);
        form.activated(1);
        form.activated(0);
        compare(root.shelf.calls.join(), "setPageForm 1 0 0,setPageForm 1 0 3");
    }

    function test_theCardSaysWhereAFileWasNotConfined(): void {
        root.shelf.asked = {
            "isConfined": true
        };
        root.shelf.put(1, {});
        const note = findChild(root.card(), "unconfined") as Label;
        verify(!note.visible);
        const card = ((root.find("shelf") as ListView).itemAtIndex(0) as ShelfChip).card;
        card.close();
        tryVerify(() => !card.visible);
        root.shelf.asked = {
            "isConfined": false
        };
        card.open();
        verify(note.visible);
    }

    function test_thePreviewChangesOnePage(): void {
        root.shelf.viewer.pageCount = 3;
        root.shelf.viewer.page = 2;
        (root.item("transcript") as TranscriptList).shared.fileOpened(root.shelf.file(1));
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        (root.item("thisPageForm") as ChoiceBox).activated(2);
        compare(root.shelf.calls[0], "setPageForm 1 2 2");
    }

    function test_aVideoIsCutWithItsFramesInSight(): void {
        root.shelf.fileKind = App.AttachmentList.Kind.Video;
        root.shelf.asked = {
            "length": 60,
            "from": 10,
            "to": 40,
            "frames": 16,
            "detail": 70,
            "cost": "1,240 tokens"
        };
        (root.item("transcript") as TranscriptList).shared.fileOpened(root.shelf.file(1));
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        tryVerify(() => root.shelf.viewer.recording.calls.join() === "showFrames 10 40 16");
        compare((root.item("recordingCost") as Label).text, "1,240 tokens");
        const frames = root.item("frames") as NumberBox;
        frames.value = 8;
        frames.valueModified();
        tryVerify(() => root.shelf.calls.includes("setFrames 1 8"));
        compare(root.shelf.calls.join(), "setStretch 1 10 40,setFrames 1 8");
    }

    function test_aSoundIsHeard(): void {
        root.shelf.fileKind = App.AttachmentList.Kind.Sound;
        root.shelf.viewer.recording.levels = [0.1, 0.5, 0.2];
        root.shelf.asked = {
            "length": 30,
            "from": 5,
            "to": 20
        };
        (root.item("transcript") as TranscriptList).shared.fileOpened(root.shelf.file(1));
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("play"));
        compare(root.shelf.viewer.recording.calls.join(), "showLevels,play 5 20");
    }

    function test_theMicrophoneIsThereForAModelThatHears(): void {
        root.shelf.canHear = false;
        tryVerify(() => !root.item("microphone").visible);
        root.shelf.canHear = true;
        tryVerify(() => root.item("microphone").visible);
        mouseClick(root.item("microphone"));
        root.shelf.microphone.seconds = 5.2;
        root.shelf.microphone.tokens = 132;
        const words = root.item("recordingWords") as Label;
        tryVerify(() => words.visible);
        compare(words.text, "0:05.2 · 132 tokens");
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("endRecording"));
        compare(root.shelf.microphone.calls.join(), "start,stop");
        root.shelf.microphone.problem = "There is no microphone.";
        tryCompare(words, "text", "There is no microphone.");
    }
}
