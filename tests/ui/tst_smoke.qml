// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Shell

TestCase {
    id: root

    name: "Smoke"
    when: windowShown

    Component {
        id: windowComponent

        Main {
            application: App.Application {}
        }
    }

    function test_windowOpens(): void {
        const window = createTemporaryObject(windowComponent, null);
        verify(window);
        waitForRendering(window.contentItem);
    }
}
