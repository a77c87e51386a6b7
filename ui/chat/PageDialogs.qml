// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What a conversation opens over itself.
Item {
    id: root

    required property ChatController chat
    required property ModelController model
    required property ModelLibrary library
    required property RemoteEngines engines
    required property MessageVersions versions
    required property TranscriptState shared

    signal modelsRequested

    function preview(file: var): void {
        previewLater.made().show(file);
    }

    Later {
        file: Qt.resolvedUrl("InspectorDialog.qml")
        given: ({
                "inspector": root.chat.inspector
            })
        wanted: root.chat.inspector.isOpen
    }
    Later {
        id: about

        file: Qt.resolvedUrl("AboutReplyDialog.qml")
        given: ({
                "chat": root.chat
            })
    }
    Later {
        id: linkLater

        file: Qt.resolvedUrl("LinkDialog.qml")
    }
    Later {
        id: ask

        file: Qt.resolvedUrl("AskDialog.qml")
        given: ({
                "chat": root.chat,
                "model": root.model,
                "library": root.library,
                "engines": root.engines
            })
    }
    Later {
        id: versionsLater

        file: Qt.resolvedUrl("VersionsDialog.qml")
        given: ({
                "versions": root.versions,
                "chat": root.chat
            })
    }
    Later {
        id: previewLater

        file: Qt.resolvedUrl("../Attachments/FilePreview.qml")
        given: ({
                "viewer": root.chat.attachments.viewer,
                "attachments": root.chat.attachments
            })
    }
    Later {
        id: save

        file: Qt.resolvedUrl("SaveCodeDialog.qml")
        given: ({
                "chat": root.chat
            })
    }
    Connections {
        function onLinkRequested(link: string): void {
            linkLater.made().ask(link);
        }

        function onFileOpened(file: var): void {
            root.preview(file);
        }

        function onSaveRequested(row: int): void {
            save.made().ask(row);
        }

        function onAskRequested(messageId: real): void {
            ask.made().ask(messageId);
        }

        function onAboutRequested(messageId: real): void {
            about.made().show(messageId);
        }

        function onCompareRequested(messageId: real): void {
            versionsLater.made().show(messageId);
        }

        target: root.shared
    }
    Connections {
        function onModelsRequested(): void {
            root.modelsRequested();
        }

        target: ask.item
        ignoreUnknownSignals: true // it is not there yet
    }
}
