// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App as App

// What the parts of the program tell about what was done, and how each takes it back.
Item {
    id: root

    required property App.Application application
    required property App.ChatWindow chatWindow
    // What all windows share is told in the one that the user looks at.
    readonly property bool isFront: root.application.windows.front === root.chatWindow

    signal undoOffered(kind: string, message: string)
    signal told(message: string, isProblem: bool)

    function undo(kind: string): void {
        if (kind === "conversation")
            root.chatWindow.conversations.undo();
        else if (kind === "message")
            root.chatWindow.chat.undoRemove();
        else if (kind === "context")
            root.chatWindow.chat.context.undo();
        else if (kind === "assistant")
            root.application.assistants.undo();
        else if (kind === "prompt")
            root.application.prompts.undo();
        else if (kind === "engine")
            root.application.engines.undo();
    }

    Connections {
        function onUndoOffered(message: string): void {
            root.undoOffered("conversation", message);
        }

        function onFailed(message: string): void {
            root.told(message, true);
        }

        target: root.chatWindow.conversations
    }
    Connections {
        function onUndoOffered(message: string): void {
            root.undoOffered("engine", message);
        }

        target: root.application.engines
        enabled: root.isFront
    }
    Connections {
        function onTold(message: string, isProblem: bool): void {
            root.told(message, isProblem);
        }

        target: root.application.model.senses
        enabled: root.isFront
    }
    Connections {
        function onTold(message: string, isProblem: bool): void {
            root.told(message, isProblem);
        }

        target: root.application.library
        enabled: root.isFront
    }
    Connections {
        function onMessageRemoved(): void {
            root.undoOffered("message", qsTr("The message was removed"));
        }

        function onFailed(message: string): void {
            root.told(message, true);
        }

        target: root.chatWindow.chat
    }
    Connections {
        function onFailed(message: string): void {
            root.told(message, true);
        }

        target: root.application.portals
        enabled: root.isFront
    }
    Connections {
        function onShortened(): void {
            root.undoOffered("context", qsTr("The model reads a summary from now on"));
        }

        target: root.chatWindow.chat.context
    }
    Connections {
        function onTold(message: string, isProblem: bool): void {
            root.told(message, isProblem);
        }

        target: root.chatWindow.chat.attachments.viewer
    }
    Connections {
        function onUndoOffered(message: string): void {
            root.undoOffered("assistant", message);
        }

        function onTold(message: string, isProblem: bool): void {
            root.told(message, isProblem);
        }

        target: root.application.assistants
        enabled: root.isFront
    }
    Connections {
        function onUndoOffered(message: string): void {
            root.undoOffered("prompt", message);
        }

        function onTold(message: string, isProblem: bool): void {
            root.told(message, isProblem);
        }

        target: root.application.prompts
        enabled: root.isFront
    }
}
