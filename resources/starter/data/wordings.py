# SPDX-License-Identifier: Apache-2.0
"""Wordings by authors who had seen no others. wordings.json is for training; nothing of strangers.json ever is:
it tells how the model does with words that nobody chose for it.

Both: {"app": {fact: [questions]}, "agent": {task: [requests with its placeholders]}}, the former "beyond" too."""
import functools
import json
import pathlib
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent


@functools.cache
def _read(name: str) -> dict[str, Any]:
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def taught() -> dict[str, Any]:
    return _read("wordings.json")


def strangers() -> dict[str, Any]:
    return _read("strangers.json")
