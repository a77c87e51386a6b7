# SPDX-License-Identifier: Apache-2.0
"""Turns generated conversations into packed batches. Batch n of a seed is always the same,
whoever makes it: that is what lets training resume and workers share the work."""
import dataclasses
import random

import torch


@dataclasses.dataclass
class Rows:
    """Batches of one row length, and each skill's share of them."""
    length: int
    mix: dict
    share: float = 1.0  # of the stage's batches


@dataclasses.dataclass
class Stage:
    """A part of the curriculum: its kinds of rows, and when it ends."""
    name: str
    rows: list
    tokens: int  # it ends after so many
    goal: tuple = ()  # (skill, accuracy): or as soon as this is reached


@dataclasses.dataclass
class Batch:
    tokens: torch.Tensor  # [B, T]
    positions: torch.Tensor  # [B, T], from 0 in each document
    documents: torch.Tensor  # [B, T], a number per row; -1 is padding
    wanted: torch.Tensor  # [B, Q], positions whose next token is supervised
    targets: torch.Tensor  # [B, Q]
    weights: torch.Tensor  # [B, Q], 0 where a row has fewer than Q
    skills: torch.Tensor  # [B, Q], index of the skill
    pictures: list  # (patches, grid) of each picture, in the order of the rows

    def to(self, device):
        def moved(value):
            return value.to(device, non_blocking=True)
        tensors = [moved(getattr(self, f.name)) for f in dataclasses.fields(self)[:-1]]
        return Batch(*tensors, [(moved(patches), grid) for patches, grid in self.pictures])


def pack(samples, rows, length, patience=10):
    """Fills rows until samples no longer fit; returns [[(ids, weights, skill, pictures)]]. Of the rows with
    room the one with the least to learn gets a sample, because all are padded to the most."""
    packed, free, busy, misses = [[] for _ in range(rows)], [length] * rows, [0] * rows, 0
    for sample in samples:
        size = len(sample[0])
        fitting = [r for r in range(rows) if free[r] >= size]
        if fitting:
            row = min(fitting, key=lambda r: busy[r])
            packed[row].append(sample)
            free[row] -= size
            busy[row] += sum(weight > 0 for weight in sample[1])
        elif (misses := misses + 1) == patience or max(free) < 24:
            return packed
    return packed


def batch_of(packed, length, granularity=16):
    rows = len(packed)
    tokens = torch.zeros(rows, length, dtype=torch.long)
    positions, documents = torch.zeros_like(tokens), torch.full_like(tokens, -1)
    chosen, pictures = [], []
    for r, row in enumerate(packed):
        at, picked = 0, []
        for number, (ids, weights, skill, seen) in enumerate(row):
            end = at + len(ids)
            pictures += seen
            tokens[r, at:end] = torch.tensor(ids)
            positions[r, at:end] = torch.arange(len(ids))
            documents[r, at:end] = number
            picked += [(at + i - 1, ids[i], weights[i], skill)
                       for i in range(1, len(ids)) if weights[i] > 0]
            at = end
        chosen.append(picked)
    count = max(1, max(len(picked) for picked in chosen))
    count = min(length, -(-count // granularity) * granularity)
    filled = [picked + [(length - 1, 0, 0.0, 0)] * (count - len(picked)) for picked in chosen]
    columns = [torch.tensor([[item[k] for item in row] for row in filled]) for k in range(4)]
    return Batch(tokens, positions, documents, columns[0], columns[1], columns[2].float(),
                 columns[3], pictures)


class Stream:
    """make(rng, skill, most) returns (ids, weights, pictures) of at most `most` tokens, or None;
    skills `without` are left out."""

    def __init__(self, seed, skills, make, without=()):
        self.seed, self.skills, self.make, self.without = seed, skills, make, without

    def samples(self, rng, rows):
        names = [name for name in rows.mix if name not in self.without]
        shares = [rows.mix[name] for name in names]
        while True:
            skill = rng.choices(names, shares)[0]
            made = self.make(rng, skill, rows.length)
            if made is not None and len(made[0]) <= rows.length:
                yield made[0], made[1], self.skills.index(skill), made[2]

    def batch(self, stage, number, tokens):
        rng = random.Random(f"{self.seed}/{stage.name}/{number}")
        rows = rng.choices(stage.rows, [rows.share for rows in stage.rows])[0]
        packed = pack(self.samples(rng, rows), max(1, tokens // rows.length), rows.length)
        return batch_of(packed, rows.length)
