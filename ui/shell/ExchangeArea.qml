// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Exports and imports: asks what and where, shows how far it is, tells how it ended.
ExchangeBar {
    id: root

    property bool isFront: true // what ends is told in the window that the user looks at

    signal told(message: string, isProblem: bool)

    // ids empty: all conversations.
    function exportSome(ids: var, title: string): void {
        exportDialog.made().ask(ids, title);
    }

    function importFiles(): void {
        importDialogs.made().openFiles();
    }

    function importFolder(): void {
        importDialogs.made().openFolder();
    }

    Later {
        id: exportDialog

        file: Qt.resolvedUrl("ExportDialog.qml")
        given: ({
                "exchange": root.exchange
            })
    }
    Later {
        id: importDialogs

        file: Qt.resolvedUrl("ImportDialogs.qml")
        given: ({
                "exchange": root.exchange
            })
    }
    Connections {
        function onDone(message: string): void {
            root.told(message, false);
        }

        function onFailed(message: string): void {
            root.told(message, true);
        }

        target: root.exchange
        enabled: root.isFront
    }
}
