# SPDX-License-Identifier: Apache-2.0
"""What is learned when. Copying comes first: supervising only answers, a small model does not
find out how to copy within millions of tokens; supervising every token of repeated spans it does
within three."""
from stream import Stage

VOCABULARY, FIRST_TEXT = 4096, 300


def copy_spans(rng, most):
    """Random tokens among which some spans return; every token of a return but its first counts."""
    length = rng.randint(min(40, most), min(most, rng.choice((64, 128, 256, most, most))))
    pool = [rng.randrange(FIRST_TEXT, VOCABULARY) for _ in range(rng.choice((20, 200, 3000)))]
    ids, weights, spans = [2], [0.0], []
    while len(ids) < length:
        if spans and rng.random() < 0.55:
            span = rng.choice(spans)
            ids += span
            weights += [0.0] + [1.0] * (len(span) - 1)
        else:
            span = [rng.choice(pool) for _ in range(rng.randint(2, 14))]
            spans.append(span)
            ids += span
            weights += [0.0] * len(span)
    return ids[:length], weights[:length]


SKILLS = ["copy"]
STAGES = [
    Stage("copy-128", 128, {"copy": 1.0}, 3_000_000, ("copy", 0.9)),
    Stage("copy-256", 256, {"copy": 1.0}, 700_000),
    Stage("copy-512", 512, {"copy": 1.0}, 1_000_000),
    Stage("copy-1024", 1024, {"copy": 1.0}, 10_000_000),
]


def make(rng, skill, most):
    return copy_spans(rng, most)
