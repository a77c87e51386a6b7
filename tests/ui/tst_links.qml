// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

// The links of a reply, without a pointer.
WindowCase {
    id: root

    name: "Links"

    function row(index: int): Item {
        const list = root.item("transcript") as ListView;
        list.positionViewAtIndex(index, ListView.Contain);
        tryVerify(() => list.itemAtIndex(index) !== null);
        return list.itemAtIndex(index);
    }

    function withLinks(links: var): Item {
        root.chat.transcript.setRows([
            {
                "kind": TranscriptModel.Kind.RichText,
                "messageId": 2,
                "html": "<p>words</p>",
                "text": "words",
                "links": links
            },
            {
                "kind": TranscriptModel.Kind.Footer,
                "messageId": 2
            }
        ]);
        const footer = root.row(1);
        const more = findChild(footer, "moreActions");
        footer.forceActiveFocus(Qt.TabFocusReason);
        more.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => findChild(footer, "forkHere").visible);
        return findChild(footer, "openLinks");
    }

    function chooseByKeys(entry: Item): void {
        for (let i = 0; i < 12 && !entry.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(entry.highlighted);
        keyClick(Qt.Key_Return);
    }

    function test_aLinkIsOpenedByKeys(): void {
        const entry = root.withLinks([
            {
                "words": "this",
                "host": "example.org",
                "link": "https://example.org/1"
            }
        ]);
        verify(entry.visible);
        compare(entry.text, "Open the link…");
        root.chooseByKeys(entry);
        tryVerify(() => root.find("linkDialog")?.opened ?? false);
        compare((root.find("address") as Item).text, "https://example.org/1");
        keyClick(Qt.Key_Escape);
    }

    function test_oneOfSeveralLinksIsOpenedByKeys(): void {
        const entry = root.withLinks([
            {
                "words": "this",
                "host": "example.org",
                "link": "https://example.org/1"
            },
            {
                "words": "mail",
                "host": "",
                "link": "mailto:me@example.org"
            }
        ]);
        root.chooseByKeys(entry);
        const menu = entry.menu.linkMenu;
        tryVerify(() => menu.opened);
        compare(menu.count, 2);
        compare(menu.itemAt(0).text, "this · example.org");
        compare(menu.itemAt(1).text, "mail");
        root.chooseByKeys(menu.itemAt(1));
        tryVerify(() => root.find("linkDialog")?.opened ?? false);
        compare((root.find("address") as Item).text, "mailto:me@example.org");
        keyClick(Qt.Key_Escape);
    }

    function test_noLinksNoEntry(): void {
        verify(!root.withLinks([]).visible);
        keyClick(Qt.Key_Escape);
    }
}
