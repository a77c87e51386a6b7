# SPDX-License-Identifier: Apache-2.0
"""What is learned when: first to copy and to look up, then to talk, then over longer texts."""
import pathlib
import sys

import drills
from stream import Stage

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from data import sample  # noqa: E402

DRILLS = {"copy": drills.copy_spans, "lookup": drills.look_up}
SKILLS = [*DRILLS, *sample.SKILLS]


def talk(drill, **more):
    """The generator's own mix, with some skills weighed differently, beside the drills."""
    return {"copy": drill, "lookup": drill, **sample.SKILLS, **more}


# The coding agent's tools alone fill 500 tokens, so that skill waits for the longer rows.
FIRST = {"app": 3.0, "talk": 1.0, "repeat": 1.0, "missing": 2.0, "tool": 2.0, "json": 1.0, "sums": 0.4, "agent": 0.0}
THEN = {"app": 2.5, "talk": 1.0, "missing": 2.0, "tool": 2.0, "json": 1.0, "sums": 0.6, "agent": 0.5}
STAGES = [
    Stage("copy-128", 128, {"copy": 1.0}, 3_000_000, ("copy", 0.9)),
    Stage("copy-256", 256, {"copy": 1.0}, 700_000),
    Stage("copy-512", 512, {"copy": 1.0}, 1_000_000),
    Stage("lookup-256", 256, {"copy": 0.2, "lookup": 0.8}, 2_000_000),
    Stage("talk-256", 256, talk(0.4, **FIRST), 4_000_000),
    Stage("talk-512", 512, talk(0.15, **FIRST), 4_000_000),
    Stage("talk-1024", 1024, talk(0.15, **THEN), 1_000_000_000),
]


def make(rng, skill, most):
    """(ids, weights) of one example, or None."""
    if skill in DRILLS:
        return DRILLS[skill](rng, most)
    made = sample.sample(rng, skill, max_tokens=most)
    return made.ids.tolist(), made.loss.tolist()
