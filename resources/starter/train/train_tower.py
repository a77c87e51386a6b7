# SPDX-License-Identifier: Apache-2.0
"""Trains the vision tower alone, before the language model learns to read it.

    train_tower.py [--out DIR] [--pictures N] [--mix SCENES PRINTED PIECES] [--rate F] [--size N] [--seed N] [--threads N]
                   [--device cpu|cuda] [--anew]
    train_tower.py [--out DIR] --measure N

Every soft token has to tell, through one matrix per question, what stands where it looks: shape and
colour of the thing in its ninth of the picture, which ninth that is, whether it is the thing's middle and of
which shape that thing is (things are counted by these), and the letters in it. The learning rate falls to
nothing over the pictures. Goes on from DIR/tower.pt or the tower that Hearth ships (which has no matrices
of the questions: these begin anew), writes DIR/tower.pt and adds lines to DIR/tower.jsonl. What was ended
half-way goes on where it was, called with the same --pictures and --seed. --measure tells how many letters
and whole words of N held-out pictures the tower reads.
"""
import argparse
import json
import pathlib
import random
import signal
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, IterableDataset

import tower
from optimizer import STATE, Optimizer, Weights
from train import yield_to_others

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from data import pictures  # noqa: E402
from data.names import Source  # noqa: E402

COLOURS, SHAPES = list(pictures.COLOURS), pictures.SHAPES
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
QUESTIONS = {"shape": len(SHAPES) + 1, "colour": len(COLOURS) + 1, "letter": len(LETTERS) + 1, "next": len(LETTERS) + 1,
             "row": 4, "column": 4, "middle": 2, "thing": len(SHAPES) + 1}  # answers to each; 0: nothing there; new ones at the end
SIZES = tuple(QUESTIONS.values())
SEEN = 4  # of them ask for what is drawn
SAVE = 60  # seconds between two


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
        middle = labels[int((thing.row + 0.5) / 3 * rows), int((thing.column + 0.5) / 3 * columns)]
        middle[6], middle[7] = 1, SHAPES.index(thing.shape) + 1
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


def whole(image, things, letters, budget=tower.BUDGET):
    """(patches, grid, labels, corner) of a picture."""
    patches, grid = tower.patches_of(tower.shown(image, budget))
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
    budget = tower.LOW if source.chance(tower.LOW_SHARE) else tower.BUDGET
    seen = whole(*(scene if kind == "scene" else printed)(source), budget)
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


class Made(IterableDataset):
    """The batches, made by another process while this one computes."""

    def __init__(self, *described):
        self.described = described

    def __iter__(self):
        seed, size, shares = self.described
        torch.set_num_threads(1)
        return batches(random.Random(seed), size, shares)


class Run:
    """How far a training is, and what it keeps to go on."""

    def __init__(self, options):
        self.out, self.pictures, self.seed = options.out, options.pictures, options.seed
        self.reader = Reader(tower.TowerConfig())
        kept = None if options.anew else tower.known(tower.place(options.out))
        self.seen, self.step, unfinished = 0, 0, None
        if kept:
            tower.grow(self.reader.tower, kept["weights"])
            unfinished = kept.get("run")
            if "ask" in kept:
                self.reader.ask.data[:len(kept["ask"])] = kept["ask"]
        self.weights = Weights(self.reader.to(options.device), 1, options.device)
        self.weights.attach(self.reader, 0)
        if unfinished and (unfinished["pictures"], unfinished["seed"]) == (self.pictures, self.seed):
            self.seen, self.step = unfinished["seen"], unfinished["step"]
            for name in STATE:
                self.weights.state[name].copy_(unfinished["state"][name])

    def rate(self):
        return min(1.0, self.step / 50) * min(1.0, 1.3 * max(0.0, 1 - self.seen / self.pictures))

    def save(self):
        state, names = self.weights.state, self.weights.names
        averages = {name: self.weights.view(state["average"], i).cpu().clone() for i, name in enumerate(names)}
        kept = {"config": vars(self.reader.tower.config), "ask": averages["ask"],
                "weights": {name.removeprefix("tower."): value for name, value in averages.items() if name.startswith("tower.")}}
        if self.seen < self.pictures:
            kept["run"] = {"pictures": self.pictures, "seed": self.seed, "seen": self.seen, "step": self.step,
                           "state": {name: flat.cpu() for name, flat in state.items()}}
        partial = tower.place(self.out).with_suffix(".partial")
        torch.save(kept, partial)
        partial.replace(tower.place(self.out))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("~/.cache/hearth/starter").expanduser())
    parser.add_argument("--pictures", type=int, default=50_000)
    parser.add_argument("--size", type=int, default=8, help="pictures of a step")
    parser.add_argument("--mix", type=float, nargs=3, default=(0.06, 0.04, 0.9),
                        help="shares of scenes, of printed words, and of pieces of pictures with a printed word")
    parser.add_argument("--rate", type=float, default=0.7, help="factor on every learning rate")
    parser.add_argument("--seed", type=int, default=1, help="of the pictures; going on wants others")
    parser.add_argument("--anew", action="store_true", help="begin from nothing")
    parser.add_argument("--measure", type=int, metavar="N")
    parser.add_argument("--threads", type=int, default=1, help="two are faster where nobody else computes")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args()


def main():
    options = arguments()
    yield_to_others()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.measure:
        measure(options)
    else:
        train(options)


def train(options):
    run, stopped = Run(options), []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopped.append(True))
    optimizer, totals = Optimizer(run.weights, 0, 1), torch.zeros(len(SIZES), 2)
    stream = iter(DataLoader(Made(f"tower {options.seed} {run.seen}", options.size, options.mix), batch_size=None, num_workers=1,
                             prefetch_factor=8))
    log, saved = (options.out / "tower.jsonl").open("a", encoding="utf-8"), time.monotonic()
    while run.seen < run.pictures and not stopped:
        patches, grid, labels, corner = (part.to(options.device) if isinstance(part, torch.Tensor) else part for part in next(stream))
        run.step, run.seen = run.step + 1, run.seen + len(patches)
        learn(run.reader, patches, grid, labels, corner, totals)
        optimizer.step(run.step, run.rate() * options.rate, min(0.99, 1 - 10 / (run.step + 20)))
        run.weights.gradients.zero_()
        if run.step % 100 == 0:
            right = {name: round(hits / max(1, count), 3) for name, (hits, count) in zip(QUESTIONS, totals.tolist())}
            log.write(json.dumps({"pictures": run.seen, "right": right}) + "\n")
            log.flush()
            totals.zero_()
        if time.monotonic() - saved > SAVE:
            run.save()
            saved = time.monotonic()
    run.save()


def measure(options):
    """Of held-out pictures, whole and in the size that the tower knows."""
    kept = tower.known(tower.place(options.out))
    if not kept or "ask" not in kept:
        sys.exit(f"{options.out} has no tower with the matrices of the questions. Train one there first.")
    reader = Reader(tower.TowerConfig(**kept["config"])).requires_grad_(False)
    reader.tower.load_state_dict(kept["weights"])
    reader.ask.data[:len(kept["ask"])] = kept["ask"]
    source, letters, words = Source(random.Random("tower, held out"), "eval"), [], []
    for _ in range(options.measure):
        patches, grid, labels, _ = whole(*printed(source), kept["config"]["budget"])
        answers = reader(patches[None], grid, (0, 0))
        hits = torch.stack([answers[i][0].argmax(-1) == labels[:, i] for i in (2, 3)], -1)
        letters += hits[labels[:, 2:4] > 0].tolist()
        words.append(bool(hits.all()))
    print(f"letters {sum(letters) / len(letters):.1%}, words {sum(words) / len(words):.1%} of {len(words)}")


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


if __name__ == "__main__":
    main()
