// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Exports and imports: asks what and where, shows how far it is, tells how it ended.
ExchangeBar {
    id: root

    property bool isFront: true // what ends is told in the window that the user looks at

    signal told(message: string, isProblem: bool)

    // ids empty: all conversations.
    function exportSome(ids: var, title: string): void {
        exportDialog.ask(ids, title);
    }

    function importFiles(): void {
        importDialogs.openFiles();
    }

    function importFolder(): void {
        importDialogs.openFolder();
    }

    ExportDialog {
        id: exportDialog

        exchange: root.exchange
    }
    ImportDialogs {
        id: importDialogs

        exchange: root.exchange
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
