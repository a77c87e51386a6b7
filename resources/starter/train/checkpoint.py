# SPDX-License-Identifier: Apache-2.0
"""Keeps training's state, and carries it over to a vocabulary that has changed since."""
import functools
import json
import os
import pathlib

import torch

VOCABULARY = pathlib.Path(__file__).resolve().parent.parent / "data/tokens.json"


@functools.cache
def vocabulary():
    """As it was when the program began, whatever becomes of the file while it trains."""
    return json.loads(VOCABULARY.read_text(encoding="utf-8"))


def save(path, weights, progress, config):
    partial = path.with_suffix(".partial")
    torch.save({"config": vars(config), "names": weights.names, "shapes": weights.shapes,
                "progress": vars(progress), "tokens": vocabulary()["tokens"],
                "state": {name: flat.cpu() for name, flat in weights.state.items()}}, partial)
    os.replace(partial, path)


def places(kept):
    """{name: (offset, shape)} of every weight in a checkpoint's flat buffers."""
    result, offset = {}, 0
    for name, shape in zip(kept["names"], kept["shapes"]):
        result[name] = (offset, shape)
        offset += shape.numel()
    return result


def moved_rows(old, new):
    """For each new token the old row: its own, or one whose token is gone."""
    rows = {token: row for row, token in enumerate(old)}
    free = iter(sorted(set(range(len(old))) - {rows[t] for t in new if t in rows}))
    return [rows[t] if t in rows else next(free) for t in new]


def read(path):
    """A checkpoint whose tables fit today's vocabulary."""
    kept = torch.load(path, map_location="cpu")
    tokens = vocabulary()["tokens"]
    if kept["tokens"] == tokens:
        return kept
    rows = torch.tensor(moved_rows(kept["tokens"], tokens))
    for name, (offset, shape) in places(kept).items():
        if name.endswith("token_embd"):
            for flat in kept["state"].values():
                table = flat[offset:offset + shape.numel()].view(shape)
                table.copy_(table[rows])
    return kept


def slim(path, to):
    """A copy in half precision without the optimiser's part: an eighth of the size, to send."""
    kept = read(path)
    kept["state"] = {"weights": kept["state"]["average"].half()}
    torch.save(kept, to)


def load(path, weights, progress):
    if not path.exists():
        return
    kept = read(path)
    state = {"average": kept["state"]["weights"], **kept["state"]}
    for name, flat in state.items():
        weights.state[name].copy_(flat)
    vars(progress).update(kept["progress"])
