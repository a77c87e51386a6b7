# SPDX-License-Identifier: Apache-2.0
"""Trains the vision tower alone, before the language model learns to read it.

    train_tower.py [--out DIR] [--pictures N] [--mix SCENES PRINTED PIECES] [--rate F] [--size N] [--seed N] [--device cpu|cuda] [--anew]

Every soft token has to tell, through one matrix per question, what stands where it looks: shape and
colour of the thing in its ninth of the picture, which ninth that is, whether it is the thing's middle
(things are counted by it), and the letters in it. The learning rate falls to
nothing over the pictures. Goes on from DIR/tower.pt or the tower that Hearth ships (which has no matrices
of the questions: these begin anew), writes DIR/tower.pt and adds lines to DIR/tower.jsonl.
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
QUESTIONS = {"shape": len(SHAPES) + 1, "colour": len(COLOURS) + 1, "letter": len(LETTERS) + 1, "next": len(LETTERS) + 1,
             "row": 4, "column": 4, "middle": 2}  # answers to each; 0: nothing there
SIZES = tuple(QUESTIONS.values())
SEEN = 4  # of them ask for what is drawn


class Reader(nn.Module):
    """A tower and the questions to its soft tokens."""

    def __init__(self, config):
        super().__init__()
        self.tower = tower.Tower(config)
        self.ask = nn.Parameter(torch.randn(sum(SIZES), config.output) * 0.02)

    def forward(self, patches, grid, corner):
        return tower.linear(self.tower(patches, grid, corner=corner), self.ask, torch.bfloat16).float().split(SIZES, -1)


def labels_of(things, letters, rows, columns):
    """[tokens, questions] at each soft token."""
    labels = torch.zeros(rows, columns, len(SIZES), dtype=torch.long)
    labels[..., 4] = torch.tensor([int((row + 0.5) / rows * 3) + 1 for row in range(rows)]).unsqueeze(1)
    labels[..., 5] = torch.tensor([int((column + 0.5) / columns * 3) + 1 for column in range(columns)])
    for thing in things:
        labels[int((thing.row + 0.5) / 3 * rows), int((thing.column + 0.5) / 3 * columns), 6] = 1
        for row in range(rows):
            for column in range(columns):
                if int((row + 0.5) / rows * 3) == thing.row and int((column + 0.5) / columns * 3) == thing.column:
                    labels[row, column, :2] = torch.tensor([SHAPES.index(thing.shape) + 1, COLOURS.index(thing.colour) + 1])
    for letter, x, y in letters:
        place = labels[min(rows - 1, int(y * rows)), min(columns - 1, int(x * columns))]
        place[2 if place[2] == 0 else 3] = LETTERS.index(letter) + 1
    return labels.flatten(0, 1)


def scene(source):
    things = pictures.scene(source)
    return pictures.picture(things, source), things, []


def printed(source):
    image, _, letters = pictures.lettering(source)
    return image, [], letters


def whole(image, things, letters):
    """(patches, grid, labels, corner) of a picture."""
    patches, grid = tower.patches_of(tower.shown(image))
    return patches, grid, labels_of(things, letters, *(side // tower.POOLING for side in grid)), (0, 0)


def piece(source, patches, grid, labels, _corner):
    """The part that holds the letters, and some of its surroundings: most of a picture is empty."""
    rows, columns = (side // tower.POOLING for side in grid)
    found = (labels.view(rows, columns, -1)[..., :SEEN].sum(-1) > 0).nonzero()
    ends = []
    for first, last, most in zip(found.amin(0).tolist(), found.amax(0).tolist(), (rows, columns)):
        ends.append((max(0, first - source.pick([0, 1, 1])), min(most, last + 1 + source.pick([0, 1, 1]))))
    (top, bottom), (left, right) = ends
    side = tower.POOLING
    cut = patches.view(*grid, -1)[top * side:bottom * side, left * side:right * side].flatten(0, 1)
    return (cut, ((bottom - top) * side, (right - left) * side),
            labels.view(rows, columns, -1)[top:bottom, left:right].flatten(0, 1), (top * side, left * side))


def made(rng, shares):
    """(patches, grid, labels, corner) of one picture or piece."""
    source, kind = Source(rng, "train"), rng.choices(("scene", "printed", "piece"), shares)[0]
    seen = whole(*(scene if kind == "scene" else printed)(source))
    return piece(source, *seen) if kind == "piece" else seen


def batches(rng, size, shares):
    """Pictures of one size each: `size` whole ones, of pieces about half as much to look at."""
    waiting = {}
    while True:
        patches, grid, labels, corner = made(rng, shares)
        some = waiting.setdefault(grid, [])
        some.append((patches, labels, torch.tensor(corner)))
        if len(some) >= max(size, size * tower.BUDGET // (2 * tower.tokens(grid))):
            patches, labels, corners = map(torch.stack, zip(*some))
            yield patches, grid, labels, corners.T.unsqueeze(-1)
            some.clear()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("~/.cache/hearth/starter").expanduser())
    parser.add_argument("--pictures", type=int, default=24_000)
    parser.add_argument("--size", type=int, default=8, help="pictures of a step")
    parser.add_argument("--mix", type=float, nargs=3, default=(0.15, 0.1, 0.75),
                        help="shares of scenes, of printed words, and of pieces of pictures with a printed word")
    parser.add_argument("--rate", type=float, default=0.7, help="factor on every learning rate")
    parser.add_argument("--seed", type=int, default=1, help="of the pictures; going on wants others")
    parser.add_argument("--anew", action="store_true", help="begin from nothing")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    options = parser.parse_args()
    yield_to_others()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    reader = Reader(tower.TowerConfig()).to(options.device)
    known = None if options.anew else tower.trained(tower.place(options.out), options.device)
    if known:
        reader.tower.load_state_dict(known.state_dict())
        tower.load_questions(tower.place(options.out), reader.ask)
    weights = Weights(reader, 1, options.device)
    weights.attach(reader, 0)
    optimizer, totals = Optimizer(weights, 0, 1), torch.zeros(len(SIZES), 2)
    stream, seen = batches(random.Random(f"tower {options.seed}"), options.size, options.mix), 0
    log, step = (options.out / "tower.jsonl").open("a", encoding="utf-8"), 0
    while seen < options.pictures:
        patches, grid, labels, corner = (part.to(options.device) if isinstance(part, torch.Tensor) else part for part in next(stream))
        step, seen = step + 1, seen + len(patches)
        learn(reader, patches, grid, labels, corner, totals)
        falling = min(1.0, 1.3 * max(0.0, 1 - seen / options.pictures))
        optimizer.step(step, min(1.0, step / 50) * falling * options.rate, min(0.99, 1 - 10 / (step + 20)))
        weights.gradients.zero_()
        if step % 100 == 0:
            right = {name: round(hits / max(1, count), 3) for name, (hits, count) in zip(QUESTIONS, totals.tolist())}
            log.write(json.dumps({"pictures": seen, "right": right}) + "\n")
            log.flush()
            totals.zero_()
        if step % 200 == 0 or seen >= options.pictures:
            save(reader, weights, options.out)


def learn(reader, patches, grid, labels, corner, totals):
    """Adds gradients; totals [questions, 2] takes hits and how many things there were."""
    loss = 0
    for i, logits in enumerate(reader(patches, grid, corner)):
        logits, target = logits.flatten(0, 1), labels[..., i].flatten()
        there = target > 0
        # What is there weighs more than the many places where nothing is.
        loss = loss + (F.cross_entropy(logits, target, reduction="none") * torch.where(there, 1.0, 0.3)).mean()
        totals[i] += torch.stack(((logits.argmax(-1) == target)[there].sum(), there.sum())).cpu()
    loss.backward()


def save(reader, weights, out):
    averages = {name: weights.view(weights.state["average"], i).cpu().clone() for i, name in enumerate(weights.names)}
    torch.save({"config": vars(reader.tower.config), "ask": averages["ask"],
                "weights": {name.removeprefix("tower."): value for name, value in averages.items() if name.startswith("tower.")}},
               tower.place(out))


if __name__ == "__main__":
    main()
