# SPDX-License-Identifier: Apache-2.0
"""Trains the vision tower alone, before the language model learns to read it.

    train_tower.py [--out DIR] [--pictures N] [--size N] [--device cpu|cuda]

Every soft token has to tell, through one matrix per question, what stands where it looks: shape and
colour of the thing in its ninth of the picture, and the letters in it. The learning rate falls to
nothing over the pictures. Writes DIR/tower.pt and adds lines to DIR/tower.jsonl.
"""
import argparse
import json
import pathlib
import random
import sys

import torch
import torch.nn.functional as F
from torch import nn

import tower
from optimizer import Optimizer, Weights
from train import yield_to_others

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from data import pictures  # noqa: E402
from data.names import Source  # noqa: E402

COLOURS, SHAPES = list(pictures.COLOURS), pictures.SHAPES
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
SIZES = (len(SHAPES) + 1, len(COLOURS) + 1, len(LETTERS) + 1, len(LETTERS) + 1)


class Reader(nn.Module):
    """A tower and the questions to its soft tokens."""

    def __init__(self, config):
        super().__init__()
        self.tower = tower.Tower(config)
        self.ask = nn.Parameter(torch.randn(sum(SIZES), config.output) * 0.02)

    def forward(self, patches, grid):
        return tower.linear(self.tower(patches, grid), self.ask, torch.bfloat16).float().split(SIZES, -1)


def labels_of(things, letters, rows, columns):
    """[tokens, 4]: shape, colour and two letters at each soft token, 0 for nothing."""
    labels = torch.zeros(rows, columns, 4, dtype=torch.long)
    for thing in things:
        for row in range(rows):
            for column in range(columns):
                if int((row + 0.5) / rows * 3) == thing.row and int((column + 0.5) / columns * 3) == thing.column:
                    labels[row, column, :2] = torch.tensor([SHAPES.index(thing.shape) + 1, COLOURS.index(thing.colour) + 1])
    for letter, x, y in letters:
        place = labels[min(rows - 1, int(y * rows)), min(columns - 1, int(x * columns))]
        place[2 if place[2] == 0 else 3] = LETTERS.index(letter) + 1
    return labels.flatten(0, 1)


def made(rng):
    """(patches, grid, labels) of one picture."""
    source = Source(rng, "train")
    if source.chance(0.25):
        image, _, letters = pictures.lettering(source)
        things = []
    else:
        things, letters = pictures.scene(source), []
        image = pictures.picture(things, source)
    patches, grid = tower.patches_of(tower.shown(image))
    return patches, grid, labels_of(things, letters, *(side // tower.POOLING for side in grid))


def batches(rng, size):
    """Pictures of one size each."""
    waiting = {}
    while True:
        patches, grid, labels = made(rng)
        some = waiting.setdefault(grid, [])
        some.append((patches, labels))
        if len(some) == size:
            yield torch.stack([p for p, _ in some]), grid, torch.stack([x for _, x in some])
            some.clear()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("~/.cache/hearth/starter").expanduser())
    parser.add_argument("--pictures", type=int, default=24_000)
    parser.add_argument("--size", type=int, default=8, help="pictures of a step")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    yield_to_others()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    reader = Reader(tower.TowerConfig()).to(options.device)
    weights = Weights(reader, 1, options.device)
    weights.attach(reader, 0)
    optimizer, totals = Optimizer(weights, 0, 1), torch.zeros(4, 2)
    stream, steps = batches(random.Random("tower"), options.size), options.pictures // options.size
    log = (options.out / "tower.jsonl").open("a", encoding="utf-8")
    for step in range(1, steps + 1):
        patches, grid, labels = next(stream)
        learn(reader, patches.to(options.device), grid, labels.to(options.device), totals)
        optimizer.step(step, min(1.0, step / 50) * min(1.0, 1.3 * (1 - step / steps)) * 0.7, min(0.99, 1 - 10 / (step + 20)))
        weights.gradients.zero_()
        if step % 100 == 0:
            right = {name: round(hits / max(1, count), 3) for name, (hits, count) in zip(("shape", "colour", "letter", "next"), totals.tolist())}
            log.write(json.dumps({"pictures": step * options.size, "right": right}) + "\n")
            log.flush()
            totals.zero_()
        if step % 200 == 0 or step == steps:
            save(reader, weights, options.out)


def learn(reader, patches, grid, labels, totals):
    """Adds gradients; totals [questions, 2] takes hits and how many things there were."""
    loss = 0
    for i, logits in enumerate(reader(patches, grid)):
        logits, target = logits.flatten(0, 1), labels[..., i].flatten()
        there = target > 0
        # What is there weighs more than the many places where nothing is.
        loss = loss + (F.cross_entropy(logits, target, reduction="none") * torch.where(there, 1.0, 0.3)).mean()
        totals[i] += torch.stack(((logits.argmax(-1) == target)[there].sum(), there.sum())).cpu()
    loss.backward()


def save(reader, weights, out):
    averages = {name: weights.view(weights.state["average"], i).cpu().clone() for i, name in enumerate(weights.names)}
    torch.save({"config": vars(reader.tower.config),
                "weights": {name.removeprefix("tower."): value for name, value in averages.items() if name.startswith("tower.")}},
               tower.place(out))


if __name__ == "__main__":
    main()
