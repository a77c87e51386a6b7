// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What messages were sent with is looked up while their rows stand there already.
WindowCase {
    id: root

    name: "SentFiles"

    function sent(path: string): var {
        return Object.assign(root.chat.attachments.file(1), {
                                 "path": path
                             });
    }

    function test_whatIsLookedUpLaterIsShownThen(): void {
        const list = root.item("transcript") as ListView;
        root.chat.sentFiles = [root.sent("")];
        root.demo.fill(root.application);
        waitForRendering(root.window.contentItem);
        list.positionViewAtBeginning();
        tryVerify(() => root.find("sentFile") !== null);
        const file = root.find("sentFile");
        verify(!file.enabled); // nobody knows yet where it is
        compare(file.Accessible.name, "Open “file 1”");
        root.chat.sentFiles[0].path = "/kept/1"; // which nobody is told
        root.chat.filesFound(3); // another message's
        verify(!root.find("sentFile").enabled);
        root.chat.filesFound(1);
        tryVerify(() => root.find("sentFile").enabled);
    }

    function test_sourcesThatAreFoundLaterAreShownThen(): void {
        root.demo.fill(root.application);
        waitForRendering(root.window.contentItem);
        (root.item("transcript") as ListView).positionViewAtEnd();
        compare(root.find("source"), null);
        root.chat.cited.push({
                                 "source": "trees.md:12"
                             });
        root.chat.filesFound(2);
        tryVerify(() => root.find("source") !== null);
        compare(root.find("source").text, "trees.md:12");
    }
}
