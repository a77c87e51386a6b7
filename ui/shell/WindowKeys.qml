// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// The keys that work everywhere in the window.
Item {
    id: root

    required property WindowActs acts
    readonly property PageArea page: root.acts.page
    readonly property TextInput line: root.Window.activeFocusItem as TextInput
    readonly property TextEdit area: root.Window.activeFocusItem as TextEdit
    // A text field has the focus and something to lose.
    readonly property bool writesText: (root.line !== null && !root.line.readOnly && root.line.length > 0)
                                       || (root.area !== null && !root.area.readOnly && root.area.length > 0)

    Shortcut {
        sequences: [StandardKey.New]
        onActivated: root.acts.startConversation()
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        onActivated: root.acts.windows.open(0)
    }
    Shortcut {
        sequence: "Ctrl+T"
        onActivated: root.acts.openTab()
    }
    Shortcut {
        sequence: "Ctrl+W"
        onActivated: root.acts.closeTab()
    }
    Shortcut {
        sequences: ["Ctrl+Tab", "Ctrl+PgDown"]
        onActivated: root.acts.stepTab(1)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Tab", "Ctrl+PgUp"]
        onActivated: root.acts.stepTab(-1)
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.acts.application.quit()
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.acts.toggleSidebar()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: root.acts.show("")
    }
    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: root.page.attach()
    }
    Shortcut {
        sequence: "Ctrl+Shift+O"
        onActivated: root.page.openOptions()
    }
    Shortcut {
        sequence: "Ctrl+Shift+A"
        onActivated: root.page.openAssistants()
    }
    Shortcut {
        sequence: "Ctrl+M"
        onActivated: root.page.openPicker()
    }
    Shortcut {
        sequence: "Ctrl+Shift+G"
        onActivated: root.acts.toggle("agent")
    }
    Shortcut {
        sequence: "Ctrl+Shift+M"
        onActivated: root.acts.toggle("models")
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.acts.toggle("settings")
    }
    Shortcut {
        sequence: "Ctrl+Shift+F"
        onActivated: root.acts.search()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.page.find()
    }
    Shortcut {
        sequence: "Ctrl+K"
        onActivated: root.acts.paletteRequested()
    }
    Shortcut {
        sequence: "F3"
        onActivated: root.acts.chat.finder.next()
    }
    Shortcut {
        sequence: "Shift+F3"
        onActivated: root.acts.chat.finder.previous()
    }
    Shortcut {
        sequence: "Ctrl+/"
        onActivated: root.acts.keySheetRequested()
    }
    Shortcut {
        sequence: "F1"
        onActivated: root.acts.toggle("guide")
    }
    Shortcut {
        sequence: "Ctrl+R"
        onActivated: root.page.transcript.regenerateLast()
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: !root.writesText
        onActivated: root.page.transcript.switchSibling(Theme.isMirrored ? 1 : -1)
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: !root.writesText
        onActivated: root.page.transcript.switchSibling(Theme.isMirrored ? -1 : 1)
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.acts.nextColumn()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.page.canUndo && !root.writesText
        onActivated: root.page.undo()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: root.acts.zoomRequested(1)
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: root.acts.zoomRequested(-1)
    }
    Shortcut {
        sequence: "Ctrl+Alt+L"
        onActivated: root.acts.application.lock.lockNow()
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: root.acts.zoomRequested(0)
    }
}
