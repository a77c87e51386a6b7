# SPDX-License-Identifier: Apache-2.0
"""Keeps training's state, and carries it over to a vocabulary that has changed since."""
import functools
import json
import os
import pathlib

import torch

import gguf

PROGRESS = "hearth.training."
SHIPPED = pathlib.Path(__file__).resolve().parent.parent / "hearth-starter.gguf"
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


def shipped(weights, config):
    """The exported model as a checkpoint, without the optimiser's part."""
    keys, tensors = gguf.read(SHIPPED)
    flat = torch.cat([torch.from_numpy(tensors[name + ".weight"]).flatten() for name in weights.names])
    progress = {name.removeprefix(PROGRESS): value for name, value in keys.items()
                if name.startswith(PROGRESS)}
    return {"config": vars(config), "names": weights.names, "shapes": weights.shapes,
            "progress": progress, "tokens": keys["tokenizer.ggml.tokens"], "state": {"weights": flat}}


def read(path):
    return fitted(torch.load(path, map_location="cpu"))


def fitted(kept):
    """A checkpoint whose tables fit today's vocabulary."""
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


def load(path, weights, progress, config):
    """Goes on from the checkpoint, where there is none from the model that Hearth ships."""
    if not path.exists() and not SHIPPED.exists():
        return
    kept = read(path) if path.exists() else fitted(shipped(weights, config))
    state = {"average": kept["state"]["weights"], **kept["state"]}
    for name, flat in state.items():
        weights.state[name].copy_(flat)
    vars(progress).update(kept["progress"])
