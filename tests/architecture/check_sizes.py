#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a file or a function has grown past its cap, or a source file lacks its licence line."""
import pathlib
import re
import sys

FOLDERS = ("app", "ui", "engine", "agents", "storage", "tests", "resources", "installers", "translations")
CAPS = {".h": 200, ".cpp": 400, ".qml": 250, ".comp": 200, ".glsl": 200, ".py": 400}
FUNCTION_CAP = 60
TOP = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "dev", *FOLDERS}


def long_functions(lines):
    """Functions by our brace style: '{' alone in column 0 opens one, '}' alone closes it."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line.startswith("}") and start is not None:
            if line == "}" and number - start - 1 > FUNCTION_CAP:
                yield start, number - start - 1
            start = None


def problems(root: pathlib.Path):
    for entry in sorted(root.iterdir()):
        if not entry.name.startswith(".") and entry.name not in TOP and entry.name != "build":
            yield f"{entry.name}: not a place at the top level"
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*")):
            cap = CAPS.get(file.suffix)
            if cap is None or not file.is_file():
                continue
            name = file.relative_to(root).as_posix()
            lines = file.read_text(encoding="utf-8").split("\n")
            if len(lines) - 1 > cap:
                yield f"{name}: {len(lines) - 1} lines, at most {cap}"
            if not any("SPDX-License-Identifier: Apache-2.0" in line for line in lines[:2]):
                yield f"{name}: the first line must be the SPDX licence line"
            if file.suffix == ".cpp":
                for start, length in long_functions(lines):
                    yield f"{name}:{start}: a function of {length} lines, at most {FUNCTION_CAP}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "sizes ok")
    sys.exit(bool(found))
