#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Design rules of the QML files: colours only from Theme, every visible text translatable, every
control named for the screen reader, no context properties, icons that exist."""
import pathlib
import re
import sys

HEX = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba\(')
TEXT = re.compile(r'\b(?:text|placeholderText|title|label|description|toolTip|Accessible\.(?:name|description))\s*:\s*"([^"]*[A-Za-z]{2}[^"]*)"')
ICON = re.compile(r'"qrc:/icons/([a-z0-9-]+\.svg)"|\bicon(?:Name|\.name)?\s*:\s*"([a-z0-9-]+)"')
CONTROL = re.compile(r"^(\s*)(IconButton|PrimaryButton|GhostButton|TextField|TextArea|Slider|Switch|ComboBox|SpinBox)\s*\{\s*$", re.M)


def block(text, start):
    """The text between the brace at `start` and its partner."""
    depth = 0
    for index in range(start, len(text)):
        if text[index] == "{":
            depth += 1
        elif text[index] == "}":
            depth -= 1
            if depth == 0:
                return text[start:index]
    return text[start:]


def problems(root: pathlib.Path):
    icons = {file.name for file in (root / "resources").rglob("*.svg")}
    for file in sorted((root / "ui").rglob("*.qml")):
        name = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        if file.name != "Theme.qml":
            for match in HEX.finditer(text):
                yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: colours come from Theme"
        for match in TEXT.finditer(text):
            yield f'{name}:{text.count(chr(10), 0, match.start()) + 1}: "{match.group(1)}" needs qsTr'
        for match in ICON.finditer(text):
            icon = match.group(1) or match.group(2) + ".svg"
            if icon not in icons:
                yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: no icon {icon} in resources"
        if "/controls/" in name:
            continue
        for match in CONTROL.finditer(text):
            body = block(text, match.end(0) - 1)
            if not re.search(r"\b(?:Accessible\.name|text|label|name)\s*:", body):
                yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group(2)} needs an Accessible.name"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "qml ok")
    sys.exit(bool(found))
