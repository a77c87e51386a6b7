// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Models"

    function openPage(): Item {
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("modelsPage") !== null);
        return root.item("modelsPage");
    }

    function test_pageOpensAndCloses(): void {
        verify(root.openPage().visible);
        compare((root.find("machineMemory") as ProgressLine).label, "16 GB of memory, 8 GB of it free");
        compare(root.application.library.calls.pop(), "refresh");
        verify(root.item("closeModels").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("modelsPage") === null);
        verify(root.item("input").activeFocus);
    }

    function test_modelsAreDownloadedPausedAndUsed(): void {
        root.openPage();
        const store = root.application.store;
        mouseClick(root.item("download"));
        compare(store.calls.pop(), "download 0");
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("pause"));
        compare(store.calls.pop(), "pause 0");
        store.use(2);
        tryVerify(() => root.find("modelsPage") === null);
    }

    function test_filesAreUsed(): void {
        root.application.model.path = "";
        root.openPage();
        mouseClick(root.item("useFile"));
        compare(root.application.model.calls.pop(), "openPath /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
    }

    function test_starterLeadsToARealModel(): void {
        root.application.model.isStarter = true;
        root.chat.transcript.setRows([]);
        mouseClick(root.item("getModel"));
        tryVerify(() => root.find("modelsPage") !== null);
    }
}
