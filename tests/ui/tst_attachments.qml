// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Attachments
import Hearth.Ui.Chat
import Hearth.Ui.Controls

WindowCase {
    id: root

    readonly property App.AttachmentList shelf: root.chat ? root.chat.attachments : null

    name: "Attachments"

    function chips(): var {
        waitForRendering(root.window.contentItem);
        return root.shelf.count === 0 ? [] : Array.from({
            "length": root.shelf.count
        }, (_, index) => (root.find("shelf") as ListView).itemAtIndex(index) as ShelfChip);
    }

    function test_theShelfIsThereOnlyWithFiles(): void {
        verify(!root.item("shelf").visible);
        root.shelf.put(1, {});
        tryVerify(() => root.item("shelf").visible);
        verify(root.item("shelfTotal").visible === false);
        root.shelf.put(2, {});
        tryVerify(() => root.item("shelfTotal").visible);
    }

    function test_aChipSaysWhatItsFileIsDoing_data(): var {
        const state = App.AttachmentList.State;
        return [
            {
                "tag": "reading",
                "state": state.Reading,
                "words": "Reading"
            },
            {
                "tag": "encoding",
                "state": state.Encoding,
                "words": "Looking at it · 160 tokens"
            },
            {
                "tag": "ready",
                "state": state.Ready,
                "words": "160 tokens"
            },
            {
                "tag": "failed",
                "state": state.Failed,
                "words": "Cannot be sent"
            }
        ];
    }

    function test_aChipSaysWhatItsFileIsDoing(data: var): void {
        root.shelf.put(1, {
            "state": data.state
        });
        const chip = root.chips()[0];
        compare(chip.words(), data.words);
        verify(chip.Accessible.name === "file 1");
    }

    function test_aFolderIsPausedAndGoesOn(): void {
        root.shelf.asked = {
            "isFolder": true
        };
        root.shelf.put(1, {
            "kind": App.AttachmentList.Kind.Folder,
            "state": App.AttachmentList.State.Reading,
            "progress": 0.5
        });
        const chip = root.chips()[0];
        compare(chip.words(), "Reading, 50 %");
        root.item("shelf").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const pause = findChild(chip.card.contentItem, "pause") as TextButton;
        tryVerify(() => pause.visible);
        pause.clicked();
        compare(root.shelf.calls[0], "setPaused 1 true");
    }

    function test_aReplyShowsItsSources(): void {
        root.chat.cited = [{
                "source": "trees.md:12",
                "name": "trees.md",
                "kind": App.AttachmentList.Kind.Document,
                "passage": "The quince"
            }];
        root.demo.fill(root.application);
        waitForRendering(root.window.contentItem);
        tryVerify(() => root.find("source") !== null);
        compare((root.find("source") as TextButton).text, "trees.md:12");
        (root.find("source") as TextButton).clicked();
        tryVerify(() => (root.find("filePreview") as FilePreview).opened);
        verify((root.find("filePreview") as FilePreview).showsText);
    }

    function test_sentencesStandBelowTheChips(): void {
        root.shelf.put(1, {});
        root.shelf.problems = ["“a.pdf” needs a password."];
        tryVerify(() => root.find("shelfProblem") !== null);
        compare((root.find("shelfProblem") as Label).text, "“a.pdf” needs a password.");
    }

    function test_aFileAloneCanBeSent(): void {
        root.shelf.put(1, {});
        root.item("input").forceActiveFocus();
        verify(root.item("send").enabled);
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "send ");
    }

    function test_aMessageWaitsOnceItsFilesAreRead(): void {
        root.shelf.put(1, {});
        root.shelf.isReading = true;
        root.chat.canSend = false;
        root.chat.isRunning = true;
        root.item("input").text = "next";
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "");
        compare(root.item("input").text, "next");
        root.shelf.isReading = false;
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "queue next");
        compare(root.item("input").text, "");
    }

    function test_theKeyboardWalksAndRemoves(): void {
        root.shelf.put(1, {});
        root.shelf.put(2, {});
        root.chips();
        root.item("input").forceActiveFocus();
        keyClick(Qt.Key_Backtab);
        tryVerify(() => root.item("shelf").activeFocus);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Delete);
        compare(root.shelf.calls[0], "remove 2");
        root.chips();
        keyClick(Qt.Key_Delete);
        compare(root.shelf.calls[1], "remove 1");
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_thePointerRemoves(): void {
        root.shelf.put(1, {});
        root.chips();
        mouseClick(root.item("removeAttachment"));
        compare(root.shelf.calls[0], "remove 1");
    }

    function test_theCardChangesTheDetail(): void {
        root.shelf.put(1, {});
        root.chips();
        root.item("shelf").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const box = findChild(root.chips()[0].card.contentItem, "detail") as ChoiceBox;
        tryVerify(() => box.visible);
        box.activated(5);
        compare(root.shelf.calls[0], "setDetail 1 1120");
    }

    function test_aPastedTextGoesBack(): void {
        root.shelf.asked = {
            "isPastedText": true
        };
        root.shelf.put(1, {});
        root.chips();
        root.item("input").text = "";
        root.item("shelf").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const button = findChild(root.chips()[0].card.contentItem, "unfold") as TextButton;
        tryVerify(() => button.visible);
        button.clicked();
        compare(root.item("input").text, "the pasted text");
        compare(root.shelf.count, 0);
    }

    function test_pasteAsksTheShelfFirst(): void {
        const input = root.item("input");
        input.forceActiveFocus();
        root.shelf.pasteTakes = true;
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(root.shelf.calls[0], "paste");
        compare(input.text, "");
    }

    function test_aMessageShowsWhatItWasSentWith(): void {
        root.chat.sentFiles = [root.shelf.file(1)];
        root.demo.fill(root.application);
        waitForRendering(root.window.contentItem);
        const list = root.item("transcript") as ListView;
        list.positionViewAtBeginning();
        tryVerify(() => root.find("sentFile") !== null);
        root.find("sentFile").clicked();
        tryVerify(() => (root.find("filePreview") as FilePreview).opened);
        compare(root.shelf.viewer.calls.slice(-1)[0], "show file 1");
    }

    function test_thePreviewTurnsPages(): void {
        root.shelf.viewer.pageCount = 3;
        root.shelf.viewer.page = 1;
        (root.item("transcript") as TranscriptList).shared.fileOpened(root.shelf.file(1));
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        mouseClick(root.item("nextPage"));
        compare(root.shelf.viewer.page, 2);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !preview.visible);
        compare(root.shelf.viewer.calls.slice(-1)[0], "close");
    }

    function test_thePreviewKeepsTheFocusOfTheCard(): void {
        root.shelf.put(1, {});
        root.chips();
        root.item("shelf").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const card = root.chips()[0].card;
        const button = findChild(card.contentItem, "openAttachment") as TextButton;
        tryVerify(() => card.opened && button.visible);
        mouseClick(button);
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        tryVerify(() => !card.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !preview.visible);
    }

    function test_anotherProgramIsAskedAboutFirst(): void {
        (root.item("transcript") as TranscriptList).shared.fileOpened(root.shelf.file(1));
        const preview = root.find("filePreview") as FilePreview;
        tryVerify(() => preview.opened);
        mouseClick(root.item("openElsewhere"));
        tryVerify(() => (root.find("openQuestion") as OpenQuestion).opened);
        verify(!root.shelf.viewer.calls.includes("openElsewhere"));
        mouseClick(root.item("confirmOpen"));
        verify(root.shelf.viewer.calls.includes("openElsewhere"));
    }
}
