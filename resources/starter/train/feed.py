# SPDX-License-Identifier: Apache-2.0
"""Brings batches to the trainer: made on the spot on processors, by other processes for a GPU."""
import functools
import itertools

from torch.utils.data import DataLoader, Dataset

import tower
from stream import Stream


class Feed:
    """Makes each batch when it is asked for."""

    piece_tokens, pieces = 2048, 6  # computed at once; of one step

    def __init__(self, stream):
        self.stream = stream

    def batch(self, stage, number):
        return self.stream.batch(stage, number, self.piece_tokens)


class Numbered(Dataset):
    def __init__(self, feed, stage):
        self.feed, self.stage = feed, stage

    def __getitem__(self, number):
        return self.feed.batch(self.stage, number)


class AheadFeed(Feed):
    """The same batches, made ahead of time by other processes."""

    piece_tokens, pieces = 65536, 1

    def __init__(self, stream, processes):
        super().__init__(stream)
        self.processes, self.stage, self.next, self.made = processes, None, 0, None

    def batch(self, stage, number):
        if stage is not self.stage or number != self.next:
            self.stage, self.next = stage, number
            self.made = iter(DataLoader(
                Numbered(self.direct(), stage), batch_size=None, num_workers=self.processes,
                sampler=itertools.count(number), prefetch_factor=4))
        self.next += 1
        return next(self.made)

    def direct(self):
        """A feed of the same batches that makes them on the spot."""
        feed = Feed(self.stream)
        feed.piece_tokens = self.piece_tokens
        return feed


def feed_for(options, curriculum):
    blind = () if tower.exists(options.out) else ("picture",)
    make = functools.partial(curriculum.make, budget=tower.budget(options.out))
    stream = Stream(options.seed, curriculum.SKILLS, make, blind)
    return Feed(stream) if options.device == "cpu" else AheadFeed(stream, options.processes)
