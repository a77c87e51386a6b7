// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The keys that work everywhere in the window.
Item {
    id: root

    required property bool canUndo
    readonly property TextInput line: root.Window.activeFocusItem as TextInput
    readonly property TextEdit area: root.Window.activeFocusItem as TextEdit
    // A text field has the focus and something to lose.
    readonly property bool writesText: (root.line !== null && !root.line.readOnly && root.line.length > 0)
                                       || (root.area !== null && !root.area.readOnly && root.area.length > 0)

    signal newRequested
    signal windowRequested
    signal tabRequested
    signal closeTabRequested
    signal tabStepRequested(step: int)
    signal quitRequested
    signal sidebarRequested
    signal composerRequested
    signal attachRequested
    signal optionsRequested
    signal assistantsRequested
    signal modelsRequested
    signal agentRequested
    signal modelPageRequested
    signal settingsRequested
    signal guideRequested
    signal searchRequested
    signal findRequested
    signal paletteRequested
    signal findStepRequested(step: int)
    signal keySheetRequested
    signal regenerateRequested
    signal siblingRequested(step: int)
    signal nextColumnRequested
    signal undoRequested
    signal zoomRequested(direction: int)
    signal lockRequested

    Shortcut {
        sequences: [StandardKey.New]
        onActivated: root.newRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        onActivated: root.windowRequested()
    }
    Shortcut {
        sequence: "Ctrl+T"
        onActivated: root.tabRequested()
    }
    Shortcut {
        sequence: "Ctrl+W"
        onActivated: root.closeTabRequested()
    }
    Shortcut {
        sequences: ["Ctrl+Tab", "Ctrl+PgDown"]
        onActivated: root.tabStepRequested(1)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+PgUp"]
        onActivated: root.tabStepRequested(-1)
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.quitRequested()
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.sidebarRequested()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.composerRequested()
    }
    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: root.attachRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        onActivated: root.optionsRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+A"
        onActivated: root.assistantsRequested()
    }
    Shortcut {
        sequence: "Ctrl+M"
        onActivated: root.modelsRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+G"
        onActivated: root.agentRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+M"
        onActivated: root.modelPageRequested()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.settingsRequested()
    }
    Shortcut {
        sequence: "Ctrl+Shift+F"
        onActivated: root.searchRequested()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.findRequested()
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.paletteRequested()
    }
    Shortcut {
        sequence: "F3"
        onActivated: root.findStepRequested(1)
    }
    Shortcut {
        sequence: "Shift+F3"
        onActivated: root.findStepRequested(-1)
    }
    Shortcut {
        sequence: "Ctrl+/"
        onActivated: root.keySheetRequested()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.guideRequested()
    }
    Shortcut {
        sequence: "Ctrl+R"
        onActivated: root.regenerateRequested()
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: !root.writesText
        onActivated: root.siblingRequested(-1)
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: !root.writesText
        onActivated: root.siblingRequested(1)
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.nextColumnRequested()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.canUndo && !root.writesText
        onActivated: root.undoRequested()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: root.zoomRequested(1)
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: root.zoomRequested(-1)
    }
    Shortcut {
        sequence: "Ctrl+Alt+L"
        onActivated: root.lockRequested()
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.zoomRequested(0)
    }
}
