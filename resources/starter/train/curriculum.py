# SPDX-License-Identifier: Apache-2.0
"""What is learned when: first to copy and to look up, then to talk, then over longer texts."""
import pathlib
import sys

import drills
import tower
from stream import Rows, Stage

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from data import sample, tokenizer  # noqa: E402

DRILLS = {"copy": drills.copy_spans, "lookup": drills.look_up}
SKILLS = [*DRILLS, *sample.SKILLS, *sample.PICTURES]


IMAGE_BEGIN, IMAGE, IMAGE_END = (tokenizer.shared().ids[name] for name in ("<|image>", "<|image|>", "<image|>"))


def talk(drill, **more):
    """The generator's own mix, with some skills weighed differently, beside the drills."""
    return {"copy": drill, "lookup": drill, **sample.SKILLS, **more}


def alone(name, length, mix, tokens, goal=()):
    """A stage of rows of one length."""
    return Stage(name, [Rows(length, mix)], tokens, goal)


# The coding agent's whole prompt fills 800 tokens; in shorter rows it is cut to its last line.
FIRST = {"app": 3.0, "talk": 1.0, "repeat": 1.0, "missing": 2.0, "tool": 2.0, "json": 1.0, "sums": 0.4, "agent": 0.0}
# Most learn as well in short rows, whose attention costs less. Those of a stage change from batch to batch.
SHORT = {"app": 8.0, "document": 6.0, "missing": 3.0, "cited": 0.4, "tool": 5.0, "json": 3.0, "sums": 1.0, "agent": 1.0,
         "languages": 1.5, "picture": 45.0}
LONG = {"app": 1.0, "talk": 0.4, "beyond": 0.8, "repeat": 0.8, "document": 9.0, "missing": 3.0, "cited": 0.6, "too_hard": 0.4,
        "languages": 0.4, "tool": 4.0, "tool_reply": 0.2, "no_tool": 0.6, "json": 1.5, "sums": 0.3, "agent": 2.5, "picture": 10.0}
LONGEST = {"document": 4.0, "missing": 0.8, "cited": 0.3, "tool": 1.0, "agent": 3.0}
STAGES = [
    alone("copy-128", 128, {"copy": 1.0}, 3_000_000, ("copy", 0.9)),
    alone("copy-256", 256, {"copy": 1.0}, 700_000),
    alone("copy-512", 512, {"copy": 1.0}, 1_000_000),
    alone("lookup-256", 256, {"copy": 0.2, "lookup": 0.8}, 2_000_000),
    alone("talk-256", 256, talk(0.4, **FIRST), 4_000_000),
    alone("talk-512", 512, talk(0.15, **FIRST), 4_000_000),
    # Without drills: half of what they want cannot be known, and by now that is a tenth of the gradient.
    Stage("talk-2048", [Rows(512, {**sample.SKILLS, **SHORT}, 0.5), Rows(1024, {**sample.SKILLS, **LONG}, 0.33), Rows(2048, LONGEST, 0.17)],
          1_000_000_000),
]


def make(rng, skill, most, budget=tower.BUDGET):
    """(ids, weights, pictures) of one example, or None; budget: most soft tokens of a picture."""
    if skill in DRILLS:
        made = DRILLS[skill](rng, most)
        return made and (*made, [])
    made = sample.sample(rng, skill, max_tokens=most)
    if made.image is None:
        return made.ids.tolist(), made.loss.tolist(), []
    seen = tower.LOW if rng.random() < tower.LOW_SHARE else budget
    patches, grid = tower.patches_of(tower.shown(made.image, seen))
    ids, weights = with_picture(made.ids.tolist(), made.loss.tolist(), tower.tokens(grid))
    return ids, weights, [(patches, grid)]


def with_picture(ids, weights, count):
    """The picture's placeholder becomes `count` soft tokens between marks. Their id is the padding's,
    as in the engine, which takes it for their per-layer embedding."""
    at = ids.index(IMAGE)
    return (ids[:at] + [IMAGE_BEGIN] + [tower.SOFT] * count + [IMAGE_END] + ids[at + 1:],
            weights[:at] + [0.0] * (count + 2) + weights[at + 1:])
