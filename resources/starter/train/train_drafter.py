# SPDX-License-Identifier: Apache-2.0
"""Trains the drafter on a checkpoint of the starter model, which stays as it is.

    train_drafter.py [--out DIR] [--minutes N] [--device cpu|cuda] [--anew]

It learns to say what the starter would say (its likeliest token), up to three tokens ahead, from what the drafter
knows that Hearth ships. The
learning rate falls to nothing over the time. Writes DIR/drafter.pt and adds lines to DIR/drafter.jsonl.
"""
import argparse
import functools
import json
import pathlib
import time

import torch
import torch.nn.functional as F

import curriculum
import drafter
import tower
from export import restored
from feed import Feed
from optimizer import Optimizer, Weights
from stream import Stream
from train import yield_to_others

LOG_EVERY = 100


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("~/.cache/hearth/starter").expanduser())
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--anew", action="store_true", help="begin from nothing, not from the drafter that Hearth ships")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def learn(model, target, batch, eyes, totals):
    """Adds gradients; totals [steps, 2] takes right guesses and how many there were."""
    soft = None
    if batch.pictures:
        soft = (batch.tokens == tower.SOFT) & (batch.documents >= 0), tower.look(eyes, batch.pictures)
    loss = 0
    for step, (logits, said, known) in enumerate(drafter.guesses(model, target, batch, soft)):
        logits, said = logits[known], said[known]
        if len(said) == 0:
            continue
        loss = loss + F.cross_entropy(logits, said) * 0.8**step
        totals[step] += torch.tensor([float((logits.argmax(-1) == said).sum()), len(said)])
    if torch.is_tensor(loss):
        loss.backward()


def main():
    options = arguments()
    yield_to_others()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    target, _ = restored(options.out / "latest.pt")
    target = target.to(options.device).requires_grad_(False)
    eyes = tower.trained(tower.place(options.out), options.device)
    without = (*curriculum.DRILLS, *(() if eyes else ("picture",)))
    make = functools.partial(curriculum.make, budget=tower.budget(options.out))
    feed = Feed(Stream(2, curriculum.SKILLS, make, without))
    model = drafter.Drafter(drafter.DrafterConfig(vocabulary=target.config.vocabulary)).to(options.device)
    known = None if options.anew else drafter.shipped()
    if known:
        model.load_state_dict(known)
    rate = 0.3 if known else 1.0
    weights = Weights(model, 1, options.device)
    weights.attach(model, 0)
    optimizer, totals = Optimizer(weights, 0, 1), torch.zeros(drafter.STEPS, 2)
    log = (options.out / "drafter.jsonl").open("a", encoding="utf-8")
    start, step, left = time.monotonic(), 0, 1.0
    while left > 0:
        step += 1
        learn(model, target, feed.batch(curriculum.STAGES[-1], step).to(options.device), eyes, totals)
        left = 1 - (time.monotonic() - start) / 60 / options.minutes
        optimizer.step(step, rate * min(1.0, step / 50) * max(0.0, min(1.0, 1.5 * left)), min(0.99, 1 - 10 / (step + 20)))
        weights.gradients.zero_()
        if step % LOG_EVERY == 0:
            right = [round(hits / max(1.0, count), 3) for hits, count in totals.tolist()]
            log.write(json.dumps({"step": step, "right": right}) + "\n")
            log.flush()
            totals.zero_()
    averages = {name: weights.view(weights.state["average"], i).cpu().clone() for i, name in enumerate(weights.names)}
    torch.save({"config": vars(model.config), "weights": averages}, drafter.place(options.out))


if __name__ == "__main__":
    main()
