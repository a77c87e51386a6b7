#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a text that people see stands in no catalogue, or a catalogue leaves one untranslated: a library that
translations/CMakeLists.txt does not name is passed over in silence otherwise."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app", "ui", "agents")
LITERAL = r'"((?:[^"\\]|\\.)*)"'
CALL = re.compile(r"\b(?:tr|qsTr)\(\s*((?:%s\s*)+(?:\+\s*%s\s*)*)" % (LITERAL, LITERAL))
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def without_comments(text):
    return re.sub(r"^\s*//.*$", "", text, flags=re.M)


def texts(source):
    for call in CALL.finditer(without_comments(source)):
        parts = re.findall(LITERAL, call.group(1))
        yield re.sub(r"\\(.)", lambda match: ESCAPES.get(match.group(1), match.group(1)), "".join(parts))


def problems(root: pathlib.Path):
    catalogues = sorted((root / "translations").glob("hearth_*.ts"))
    known = set()
    for catalogue in catalogues:
        for message in ElementTree.parse(catalogue).getroot().iter("message"):
            if catalogue.stem != "hearth_en":
                known.add(message.findtext("source"))
            if message.find("translation").get("type") == "unfinished":
                yield f"{catalogue.name}: not translated: {message.findtext('source')!r}"
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".cpp", ".h", ".qml"):
                continue
            for text in texts(file.read_text(encoding="utf-8")):
                if text not in known:
                    yield f"{file.relative_to(root).as_posix()}: in no catalogue: {text!r}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every text is in every catalogue")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
