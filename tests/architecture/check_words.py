#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a text that people see stands in no catalogue, or a catalogue leaves one untranslated: a library that
translations/CMakeLists.txt does not name is passed over in silence otherwise. A file with a tr() of its own must find its
texts where that looks for them: lupdate files them by what it takes for the class."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app", "ui", "agents")
LITERAL = r'"((?:[^"\\]|\\.)*)"'
CALL = re.compile(r"((?:\w+::)?)\b(?:tr|qsTr)\(\s*((?:%s\s*)+(?:\+\s*%s\s*)*)" % (LITERAL, LITERAL))
OWN_TR = re.compile(r'translate\("([^"]+)", text\)')  # in which context
OWN_CLASS = re.compile(r"(?:struct|class) (\w+) *\{\s*Q_DECLARE_TR_FUNCTIONS\(([^)]+)\)")
ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def without_comments(text):
    return re.sub(r"^\s*//.*$", "", text, flags=re.M)


def texts(source):
    """(the class of its tr() with "::", if it is told; the text) of each."""
    for call in CALL.finditer(without_comments(source)):
        parts = re.findall(LITERAL, call.group(2))
        yield call.group(1), re.sub(r"\\(.)", lambda match: ESCAPES.get(match.group(1), match.group(1)), "".join(parts))


def problems(root: pathlib.Path):
    catalogues = sorted((root / "translations").glob("hearth_*.ts"))
    known, filed = set(), set()
    for catalogue in catalogues:
        for context in ElementTree.parse(catalogue).getroot().iter("context"):
            for message in context.iter("message"):
                if catalogue.stem != "hearth_en":
                    known.add(message.findtext("source"))
                    filed.add((context.findtext("name"), message.findtext("source")))
                if message.find("translation").get("type") == "unfinished":
                    yield f"{catalogue.name}: not translated: {message.findtext('source')!r}"
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".cpp", ".h", ".qml"):
                continue
            source = file.read_text(encoding="utf-8")
            contexts = {"": context for context in OWN_TR.findall(source)}
            contexts |= {name + "::": context for name, context in OWN_CLASS.findall(source)}
            for teller, text in texts(source):
                if teller in contexts and (contexts[teller], text) not in filed:
                    yield f"{file.relative_to(root).as_posix()}: not in the context {contexts[teller]!r}: {text!r}"
                elif text not in known:
                    yield f"{file.relative_to(root).as_posix()}: in no catalogue: {text!r}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every text is in every catalogue")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
