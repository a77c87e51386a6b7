# SPDX-License-Identifier: Apache-2.0
"""One example of a skill: what the trainer and the evaluation draw from."""
import random
from collections.abc import Callable

from . import agent, app_talk, doc_questions, json_answers, languages, repeating, sums, tool_calls
from .conversation import Example
from .names import Source

Maker = Callable[[Source, int], Example]
# Skill: (its share of the final mix, who makes it). A maker gets the most tokens it may use.
MAKERS: dict[str, tuple[float, Maker]] = {
    "app": (2.0, lambda source, _: app_talk.make(source, "app")),
    "talk": (0.7, lambda source, _: app_talk.make(source, "talk")),
    "beyond": (1.0, lambda source, _: app_talk.make(source, "beyond")),
    "repeat": (0.5, repeating.make),
    "document": (4.0, lambda source, most: doc_questions.make(source, most, missing=False)),
    "missing": (1.0, lambda source, most: doc_questions.make(source, most, missing=True)),
    "cited": (1.0, doc_questions.make_cited),
    "too_hard": (0.3, doc_questions.make_too_hard),
    "languages": (1.0, languages.make),
    "tool": (3.0, tool_calls.make),
    "tool_reply": (0.5, tool_calls.make_reply),
    "no_tool": (0.5, tool_calls.make_none),
    "json": (1.5, json_answers.make),
    "sums": (1.0, sums.make),
    "agent": (4.0, agent.make),
}
def _picture(source: Source, most: int) -> Example:
    from . import pictures  # needs packages that the other skills do not
    return pictures.make(source, most)


# Skills whose examples hold a picture: for models that have learned to see.
PICTURES: dict[str, tuple[float, Maker]] = {"picture": (3.0, _picture)}
SKILLS: dict[str, float] = {skill: share for skill, (share, _) in MAKERS.items()}


def sample(rng: random.Random, skill: str, *, max_tokens: int = 2048, split: str = "train") -> Example:
    """Of at most max_tokens tokens; where a skill hardly fits, it is an example of "app" instead.
    The same state of `rng` gives the same example."""
    source = Source(rng, split)
    size = max_tokens
    for _ in range(12):
        example = (MAKERS | PICTURES)[skill][1](source, size)
        if len(example.ids) <= max_tokens:
            return example
        size = max(64, size * 3 // 4)
    return sample(rng, "app", max_tokens=max(max_tokens, 256), split=split)
