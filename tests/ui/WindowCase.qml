// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Shell

// What the tests of the whole window share: a window with the demo conversation in it.
TestCase {
    id: root

    property Main window: null
    readonly property App.Application application: window ? window.application : null
    readonly property App.ChatWindow chatWindow: window ? window.chatWindow : null
    readonly property App.ChatController chat: chatWindow ? chatWindow.chat : null
    readonly property DemoConversation demo: DemoConversation {}
    readonly property Component windowComponent: Component {
        Main {
            application: App.Application {}
            chatWindow: application.windows.first
        }
    }

    function init(): void {
        root.window = createTemporaryObject(root.windowComponent, null) as Main;
        verify(root.window);
        root.window.requestActivate();
        root.demo.fill(root.application);
        waitForRendering(root.window.contentItem);
    }

    function cleanup(): void {
        root.window.close();
        root.window = null;
    }

    // Rows of lists hang below the content item only, popups below the window.
    function find(name: string): QtObject {
        return findChild(root.window.contentItem, name) ?? findChild(root.window, name);
    }

    function item(name: string): Item {
        const found = root.find(name) as Item;
        verify(found, `no item ${name}`);
        return found;
    }

    function lastCall(): string {
        return root.chat.calls[root.chat.calls.length - 1] ?? "";
    }

    // How many different colours a picture of the item has: a blank one has one.
    function colorsOf(target: Item): int {
        const image = grabImage(target);
        const seen = {};
        for (let y = 0; y < image.height; y += 2) {
            for (let x = 0; x < image.width; x += 2)
                seen[image.pixel(x, y).toString()] = true;
        }
        return Object.keys(seen).length;
    }

    when: windowShown
}
