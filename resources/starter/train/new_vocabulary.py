# SPDX-License-Identifier: Apache-2.0
"""Moves a checkpoint from one vocabulary to another, so that training goes on with little loss.

    new_vocabulary.py CHECKPOINT OLD_VOCABULARY [NEW_VOCABULARY]

Tokens that both have keep their rows; a new token begins as the mean of the old tokens that spelt
it. The checkpoint is replaced; its old state stays beside it, with the ending .before.
"""
import os
import pathlib
import shutil
import sys

import torch

from model import Config, Starter

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from data import tokenizer  # noqa: E402

TABLES = {"token_embd", "per_layer_token_embd"}


def rows_of(old, new):
    """For each new token the old ones whose rows it takes the mean of."""
    for token in new.tokens:
        if token in old.ids:
            yield [old.ids[token]]
        else:
            yield old.plain(token.replace(tokenizer.SPACE, " "))


def moved(table, rows):
    return torch.stack([table[row].mean(0) for row in rows])


def main():
    path, before = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    after = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else tokenizer.PATH
    rows = list(rows_of(tokenizer.load(before), tokenizer.load(after)))
    kept = torch.load(path, map_location="cpu")
    offset = 0
    for name, p in Starter(Config(**kept["config"])).named_parameters():
        if name in TABLES:
            for flat in kept["state"].values():
                table = flat[offset:offset + p.numel()].view(p.shape)
                table.copy_(moved(table, rows))
        offset += p.numel()
    shutil.copy2(path, path.with_suffix(".before"))
    partial = path.with_suffix(".partial")
    torch.save(kept, partial)
    os.replace(partial, path)
    print(f"{sum(len(row) == 1 for row in rows)} of {len(rows)} tokens keep their rows")


if __name__ == "__main__":
    main()
