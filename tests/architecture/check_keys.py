#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when the list of keys, the command palette, a hint or the guide names a key that nothing is bound to, or when a key
of the window is missing in the list."""
import pathlib
import re
import sys

WINDOW = "ui/shell/WindowKeys.qml"
SHEET = "ui/shell/KeySheet.qml"
PALETTE = "ui/shell/WindowCommands.qml"
STANDARD = {"New": "Ctrl+N", "Open": "Ctrl+O", "Find": "Ctrl+F", "Undo": "Ctrl+Z", "ZoomIn": "Ctrl++", "ZoomOut": "Ctrl+-"}
SECOND = {"Ctrl+="}  # another key on the same cap: the list has the first
# Keys of what has the focus: where each is bound, and by which words.
FOCUSED = {
    "Ctrl+Enter": ("ui/chat/Composer.qml", "Qt.Key_Enter"),
    "Ctrl+Shift+V": ("ui/chat/ComposerKeys.qml", "Qt.Key_V"),
    "/": ("ui/chat/ComposerSuggestions.qml", '"/"'),
    "@": ("ui/chat/ComposerSuggestions.qml", "mentions"),
    "Shift+F10": ("ui/chat/Composer.qml", "Qt.Key_F10"),
    "Esc": ("ui/shell/Main.qml", "Keys.onEscapePressed"),
    "Up": ("ui/controls/RecallKeys.qml", "Qt.Key_Up"),
    "Down": ("ui/controls/RecallKeys.qml", "Qt.Key_Down"),
    "Ctrl+Up": ("ui/chat/Composer.qml", "Qt.Key_Up && control"),
    "E": ("ui/chat/TranscriptRow.qml", "Qt.Key_E"),
    "C": ("ui/chat/TranscriptRow.qml", "Qt.Key_C"),
    "Del": ("ui/chat/TranscriptRow.qml", "Qt.Key_Delete"),
    "Ctrl+A": ("ui/chat/TranscriptState.qml", "StandardKey.SelectAll"),
    "Ctrl+C": ("ui/chat/TranscriptState.qml", "StandardKey.Copy"),
    "Shift+Up": ("ui/chat/TranscriptList.qml", "selectByKey(-1)"),
    "Shift+Down": ("ui/chat/TranscriptList.qml", "selectByKey(1)"),
    "P": ("ui/shell/ConversationRow.qml", "Qt.Key_P"),
    "A": ("ui/shell/ConversationRow.qml", "Qt.Key_A"),
    "M": ("ui/shell/ConversationRow.qml", "Qt.Key_M"),
    "T": ("ui/shell/ConversationRow.qml", "Qt.Key_T"),
    "F2": ("ui/shell/ConversationRow.qml", "Qt.Key_F2"),
    "Home": ("ui/shell/ConversationList.qml", "Qt.Key_Home"),
    "End": ("ui/shell/ConversationList.qml", "Qt.Key_End"),
    "PgUp": ("ui/shell/ConversationList.qml", "Qt.Key_PageUp"),
    "PgDown": ("ui/shell/ConversationList.qml", "Qt.Key_PageDown"),
    "Ctrl+Space": ("ui/shell/ConversationRow.qml", "Qt.Key_Space"),
}
# What the guide tells of approvals, of the composer and of the terminal; the list has no room for it.
GUIDE = {
    "Ctrl+Shift+Enter": ("ui/agent/ApprovalCard.qml", "Qt.ShiftModifier"),
    "Shift+Enter": ("ui/chat/Composer.qml", "shift"),
    "Shift+Tab": ("ui/controls/InputArea.qml", "onBacktabPressed"),
}
CHORD = re.compile(r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:[A-Z]\w*|[0-9]|F\d+|[-+,/=](?=[ .,)]|$))|\bF(?:[1-9]|1[0-2])\b", re.M)


def split(words):
    return words.split(", ")


def window_keys(text):
    keys = set(re.findall(r'\bsequence: "([^"]+)"', text))
    for several in re.findall(r"\bsequences: \[([^\]]+)\]", text):
        keys.update(re.findall(r'"([^"]+)"', several))
        keys.update(STANDARD.get(name, f"StandardKey.{name}") for name in re.findall(r"StandardKey\.(\w+)", several))
    return keys


def problems(root: pathlib.Path):
    def text(name):
        return (root / name).read_text(encoding="utf-8")

    window = window_keys(text(WINDOW))
    sheet = {key for keys in re.findall(r'\[qsTr\("([^"]+)"\), qsTr\(', text(SHEET)) for key in split(keys)}
    for key in sorted(window - sheet - SECOND):
        yield f"{SHEET}: {key} is missing"
    for key, (name, words) in {**FOCUSED, **GUIDE}.items():
        if words not in text(name):
            yield f"{name}: {key} is not bound by {words} any more"
    known = window | FOCUSED.keys()
    for key in sorted(sheet - known):
        yield f"{SHEET}: nothing is bound to {key}"
    for keys in re.findall(r'\[qsTr\("[^"]+"\)(?:\.arg\([^)]*\))?, (?:qsTr\()?"([^"]+)"', text(PALETTE)):
        if keys not in known:
            yield f"{PALETTE}: nothing is bound to {keys}"
    for file in sorted((root / "ui").rglob("*.qml")):
        for keys in re.findall(r'\bkeys: [^\n]*?qsTr\("([^"]+)"\)', file.read_text(encoding="utf-8")):
            if keys not in known:
                yield f"{file.relative_to(root).as_posix()}: nothing is bound to {keys}"
    for file in sorted((root / "resources/guide").glob("*.md")):
        for match in CHORD.finditer(file.read_text(encoding="utf-8")):
            key = match.group(0)
            if key not in known | GUIDE.keys():
                yield f"{file.relative_to(root).as_posix()}: nothing is bound to {key}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "keys ok")
    sys.exit(bool(found))
