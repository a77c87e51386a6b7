# SPDX-License-Identifier: Apache-2.0
"""Trains the starter model; continues by itself where it was stopped.

    train.py [--out DIR] [--minutes N] [--cooldown N] [--workers N] [--device cpu|cuda]

On processors every worker is a process with one thread that takes pieces of a step's batch until
none is left, so that a busy core delays nobody; on a GPU one process computes and workers only
make data. DIR holds latest.pt (weights, optimiser, moving average, position), log.jsonl, and
stable.pt, the state before the learning rate fell: the place to continue from.
"""
import argparse
import contextlib
import json
import os
import pathlib
import signal
import threading
import time

import torch
import torch.multiprocessing as mp
import torch.nn.functional as F

import checkpoint
import curriculum
import feed
import tower
from model import Config, Starter
from optimizer import Optimizer, Weights

WARM_UP, LOG_EVERY = 60, 40


def arguments():
    home = pathlib.Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser()
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=home / "hearth/starter")
    parser.add_argument("--minutes", type=float, default=600, help="stop after so long")
    parser.add_argument("--cooldown", type=float, default=0.0,
                        help="over the last so many minutes the learning rate falls to nothing")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on every learning rate")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--save", type=float, default=3.0, help="minutes between checkpoints")
    parser.add_argument("--anew", action="store_true",
                        help="begin from nothing, not from latest.pt or the shipped model")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Progress:
    """How far training is: what a checkpoint holds beside numbers per weight."""

    def __init__(self):
        self.step, self.tokens, self.stage, self.stage_tokens, self.batches = 0, 0, 0, 0, 0

    def advance(self, tokens, batches, accuracy):
        """Counts a step; True when its stage has ended."""
        self.step += 1
        self.tokens += tokens
        self.stage_tokens += tokens
        self.batches += batches
        stage = curriculum.STAGES[self.stage]
        reached = stage.goal and accuracy.get(stage.goal[0], 0.0) >= stage.goal[1]
        if not (reached or self.stage_tokens >= stage.tokens):
            return False
        if self.stage + 1 < len(curriculum.STAGES):
            self.stage, self.stage_tokens = self.stage + 1, 0
            return True
        return False


def learn(model, batch, share, counts, eyes=None):
    """Adds a batch's gradients; counts [skills, 3] takes weighted loss, weight and hits."""
    valid, soft = batch.weights > 0, None
    if batch.pictures:
        soft = (batch.tokens == tower.SOFT) & (batch.documents >= 0), tower.look(eyes, batch.pictures)
    logits = model(batch.tokens, batch.positions, batch.documents, batch.wanted, valid, soft)
    targets, w = batch.targets[valid], batch.weights[valid]
    losses = F.cross_entropy(logits, targets, reduction="none")
    (share * (losses * w).sum() / w.sum().clamp(min=1.0)).backward()
    with torch.no_grad():
        hits = (logits.argmax(-1) == targets).float()
        counts.index_add_(0, batch.skills[valid], torch.stack((losses * w, w, hits * w), 1))


class Shared:
    """What the workers of a run have in common."""

    def __init__(self, options, weights, progress):
        self.options, self.weights = options, weights
        context = mp.get_context("spawn")
        self.barrier = context.Barrier(options.workers)
        self.next = context.Value("l", 0)  # the next piece of this step
        # step, stage, first batch, learning rate factor; a step of 0 ends the workers
        self.order = torch.zeros(4, dtype=torch.float64).share_memory_()
        self.counts = torch.zeros(options.workers, len(curriculum.SKILLS), 3, device=options.device)
        if options.device == "cpu":
            self.counts.share_memory_()

    def take(self, pieces):
        with self.next.get_lock():
            if self.next.value >= pieces:
                return None
            self.next.value += 1
            return self.next.value - 1


def average_decay(step):
    return min(0.99, 1 - 10 / (step + 20))  # over about a hundred steps


class Worker:
    """One process' part of every step."""

    def __init__(self, rank, shared, config):
        self.rank, self.shared = rank, shared
        options = shared.options
        self.model = Starter(config).to(options.device)
        shared.weights.attach(self.model, rank)
        self.optimizer = Optimizer(shared.weights, rank, options.workers)
        self.feed = feed.feed_for(options, curriculum)
        self.eyes = tower.trained(tower.place(options.out), options.device)

    def step(self):
        shared = self.shared
        number, stage, first, rate = shared.order.tolist()
        stage = curriculum.STAGES[int(stage)]
        pieces = self.feed.pieces
        while (piece := shared.take(pieces)) is not None:
            batch = self.feed.batch(stage, int(first) + piece)
            learn(self.model, batch.to(shared.options.device), 1 / pieces,
                  shared.counts[self.rank], self.eyes)
        shared.barrier.wait()
        self.optimizer.step(int(number), rate, average_decay(int(number)))
        shared.barrier.wait()
        shared.weights.gradients[self.rank].zero_()


def yield_to_others():
    """Lowest priority, also against other terminals' programs where Linux groups these."""
    os.nice(19)
    with contextlib.suppress(OSError):
        pathlib.Path("/proc/self/autogroup").write_text("19")


def end_with_parent():
    """Whatever ended the one that leads: who waits for it at a barrier would do so for ever."""
    mp.parent_process().join()
    os._exit(1)


def helper(rank, shared, config):
    threading.Thread(target=end_with_parent, daemon=True).start()
    torch.set_num_threads(1)
    yield_to_others()
    worker = Worker(rank, shared, config)
    while True:
        shared.barrier.wait()
        if shared.order[0] == 0:
            return
        worker.step()


class Clock:
    """When to stop, and how the learning rate falls before that."""

    def __init__(self, options):
        self.start = time.monotonic()
        self.minutes, self.cooldown, self.top = options.minutes, options.cooldown, options.rate
        self.stopped = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.stop)

    def stop(self, *_):
        """Asked to end: the step under way is finished and saved."""
        self.stopped = True

    def left(self):
        return self.minutes - (time.monotonic() - self.start) / 60

    def rate(self, step):
        warm = min(1.0, step / WARM_UP)
        return warm * self.top * min(1.0, max(0.0, self.left()) / self.cooldown if self.cooldown else 1.0)


class Log:
    def __init__(self, path, progress):
        self.file = path.open("a", encoding="utf-8")
        self.since, self.tokens = time.monotonic(), progress.tokens

    def write(self, progress, rate, counts):
        """One line for the steps since the last; returns the accuracy per skill."""
        now = time.monotonic()
        speed = (progress.tokens - self.tokens) / (now - self.since)
        self.since, self.tokens = now, progress.tokens
        loss, weight, hits = counts.sum(0).tolist()
        skills = {name: [round(row[0] / row[1], 4), round(row[2] / row[1], 4)]
                  for name, row in zip(curriculum.SKILLS, counts.tolist()) if row[1] > 0}
        line = {"step": progress.step, "tokens": progress.tokens,
                "stage": curriculum.STAGES[progress.stage].name, "speed": round(speed),
                "rate": round(rate, 3), "loss": round(loss / max(weight, 1), 4),
                "accuracy": round(hits / max(weight, 1), 4), "skills": skills}
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()
        return {name: value[1] for name, value in skills.items()}


def lead(shared, config, progress, paths):
    worker, clock, log = Worker(0, shared, config), Clock(shared.options), Log(paths["log"], progress)
    saved, accuracy, steady = time.monotonic(), {}, True
    while clock.left() > 0 and not clock.stopped:
        rate = clock.rate(progress.step + 1)
        if steady and clock.cooldown and clock.left() < clock.cooldown:
            checkpoint.save(paths["stable"], shared.weights, progress, config)
            steady = False
        shared.order.copy_(torch.tensor([progress.step + 1, progress.stage, progress.batches, rate]))
        shared.next.value = 0
        shared.barrier.wait()
        worker.step()
        pieces = worker.feed.pieces
        changed = progress.advance(worker.feed.piece_tokens * pieces, pieces, accuracy)
        if progress.step % LOG_EVERY == 0:
            accuracy = log.write(progress, rate, shared.counts.sum(0))
            shared.counts.zero_()
        if changed:
            accuracy = {}
        if time.monotonic() - saved > shared.options.save * 60:
            checkpoint.save(paths["latest"], shared.weights, progress, config)
            saved = time.monotonic()
    checkpoint.save(paths["latest"], shared.weights, progress, config)
    shared.order[0] = 0
    shared.barrier.wait()


def main():
    options = arguments()
    if options.device != "cpu":
        options.processes, options.workers = options.workers, 1
    else:
        yield_to_others()
        torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    paths = {"latest": options.out / "latest.pt", "stable": options.out / "stable.pt",
             "log": options.out / "log.jsonl"}
    checkpoint.vocabulary()  # now, not at the first save
    config, progress = Config(), Progress()
    weights = Weights(Starter(config), options.workers, options.device)
    if not options.anew:
        checkpoint.load(paths["latest"], weights, progress, config)
    shared = Shared(options, weights, progress)
    helpers = [mp.get_context("spawn").Process(target=helper, args=(rank, shared, config), daemon=True)
               for rank in range(1, options.workers)]
    for process in helpers:
        process.start()
    lead(shared, config, progress, paths)
    for process in helpers:
        process.join()


if __name__ == "__main__":
    main()
