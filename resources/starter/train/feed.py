# SPDX-License-Identifier: Apache-2.0
"""Brings batches to the trainer: made on the spot on processors, by workers for a GPU."""
from stream import Stream

PIECE_CPU, STEP_CPU = 2048, 8192


class Direct:
    """Makes each batch when it is asked for."""

    def __init__(self, seed, curriculum):
        self.stream = Stream(seed, curriculum.SKILLS, curriculum.make)

    def tokens(self, length):
        """Of one piece."""
        return max(1, PIECE_CPU // length) * length

    def pieces(self, stage):
        return max(1, STEP_CPU // self.tokens(stage.length))

    def batch(self, stage, number):
        return self.stream.batch(stage, number, self.tokens(stage.length))


def feed_for(options, curriculum):
    return Direct(options.seed, curriculum)
