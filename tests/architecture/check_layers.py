#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when a file includes a folder that its own folder may not know, or reaches for the network."""
import pathlib
import re
import sys

# Folder -> what it may include. The longest matching prefix counts.
ALLOWED = {
    "engine/base": {"engine/base"},
    "engine/gguf": {"engine/base", "engine/gguf"},
    "engine/text": {"engine/base", "engine/gguf", "engine/text"},
    "engine/compute": {"engine/base", "engine/gguf", "engine/compute"},
    "engine/sampling": {"engine/base", "engine/gguf", "engine/text", "engine/sampling"},
    "engine/model": {"engine/base", "engine/gguf", "engine/compute", "engine/model", "engine"},
    "engine/projector": {"engine/base", "engine/gguf", "engine/compute", "engine/projector"},
    "engine/audio": {"engine/base", "engine/gguf", "engine/compute", "engine/model", "engine/projector", "engine/audio"},
    "engine/vision": {"engine/base", "engine/gguf", "engine/compute", "engine/model", "engine/projector", "engine/vision"},
    "engine": {"engine/base", "engine/gguf", "engine/text", "engine/compute", "engine/sampling", "engine/model", "engine/audio", "engine/vision", "engine"},
    "storage": {"engine/base", "storage"},
    "agents": {"engine/base", "engine/gguf", "engine/text", "engine/sampling", "engine", "storage", "agents"},
    "app": {"engine/base", "engine/text", "engine/sampling", "engine", "storage", "agents", "app"},
}
# model reads ModelInfo's plain struct; it must not see the session above it.
FORBIDDEN = {("engine/model", "engine/session.h"), ("engine/model", "engine/engine.h")}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
QT = re.compile(r"^\s*#\s*include\s+<Q", re.M)
# Nothing may open a socket: the model, its tools and the user's files never leave the computer. Only
# the process that downloads models on request does; it sees neither conversations nor files. And
# app/server listens, to programs on this computer and only when asked to.
CONNECTED = ("app/fetch/", "app/server/")
# Local sockets are a part of Qt's network library: the build may name it there, the code no socket of the network.
LOCAL = {"app/door/CMakeLists.txt"}
NETWORK = re.compile(r"<QNetwork|<QTcp|<QUdp|<QSsl|<QWebSocket|<sys/socket\.h>|<netinet/|<winsock|Qt6::Network|Qt6::WebSockets")


def layer(path: str) -> str:
    return max((name for name in ALLOWED if path.startswith(name + "/")), key=len, default="")


def problems(root: pathlib.Path):
    for folder in ("engine", "storage", "agents", "app", "ui"):
        for file in sorted((root / folder).rglob("*")):
            name = file.relative_to(root).as_posix()
            if file.name == "CMakeLists.txt" or file.suffix in {".h", ".cpp"}:
                text = file.read_text(encoding="utf-8")
                if NETWORK.search(text) and not name.startswith(CONNECTED) and name not in LOCAL:
                    yield f"{name}: the network is not used here"
            if file.suffix not in {".h", ".cpp"}:
                continue
            mine = layer(name)
            if mine.startswith("engine") and QT.search(text):
                yield f"{name}: the engine knows no Qt"
            for include in INCLUDE.findall(text):
                target = layer(include)
                if not target:
                    continue  # generated or a file's own folder without a path: the compiler decides
                if target not in ALLOWED[mine] or (mine, include) in FORBIDDEN:
                    yield f"{name}: {mine} may not include {include}"


if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "layers ok")
    sys.exit(bool(found))
