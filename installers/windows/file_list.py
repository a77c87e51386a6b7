#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what the NSIS uninstaller deletes: the files of the payload by name, and then the folders that are empty.

    file_list.py PAYLOAD OUT.nsh

A whole folder is never deleted: in portable mode conversations lie beside the program, in bin/hearth-data.
"""
import os
import pathlib
import sys


def quoted(path):
    """A path below the installation as an NSIS string."""
    return '"$INSTDIR\\' + "\\".join(path.parts).replace("$", "$$") + '"'


def lines(payload):
    files, folders = [], []
    for folder, _, names in os.walk(payload):
        at = pathlib.Path(folder).relative_to(payload)
        folders.append(at)
        files += [at / name for name in names]
    yield from (f"Delete {quoted(file)}" for file in sorted(files))
    # The deepest first: RMDir without /r takes empty folders only.
    yield from (f"RMDir {quoted(folder)}" for folder in sorted(folders, key=lambda at: (-len(at.parts), at)) if folder.parts)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: file_list.py PAYLOAD OUT.nsh")
    pathlib.Path(sys.argv[2]).write_text("\n".join(lines(pathlib.Path(sys.argv[1]))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
