# SPDX-License-Identifier: Apache-2.0
"""Writes an evaluation set of held-out cases: python3 -m data.make_eval --per-skill 1000 > set.jsonl

A line per case: skill, messages and tools in OpenAI's form, thinking, the prompt's ids in our
vocabulary, the expected reply and the rule that checks.passes() judges by. Cases of "agent" have a
seed instead: agent.stage(seed) is a project in which a model works alone.
"""
import argparse
import json
import random
import sys
from collections.abc import Iterator
from typing import Any

from . import sample
from .conversation import Example

SEED, MOST_TOKENS = 20_260_000, 3900


def examples(skill: str, count: int, seed: int = SEED) -> Iterator[Example]:
    rng = random.Random(f"{seed}/{skill}")
    for _ in range(count):
        yield sample.sample(rng, skill, max_tokens=MOST_TOKENS, split="eval")


def line_of(example: Example) -> dict[str, Any]:
    return {"skill": example.skill, "messages": example.messages, "tools": example.tools, "thinking": example.thinking,
            "ids": example.ids[:example.prompt].tolist(), "expected": example.expected.text, "rule": example.expected.rule}


def lines(skills: list[str], count: int, seed: int = SEED) -> Iterator[dict[str, Any]]:
    for skill in skills:
        if skill == "agent":
            yield from ({"skill": skill, "seed": f"{seed}/{number}"} for number in range(count))
        else:
            yield from map(line_of, examples(skill, count, seed))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--per-skill", type=int, default=1000)
    parser.add_argument("--skills", default=",".join(sample.SKILLS))
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    for line in lines(options.skills.split(","), options.per_skill, options.seed):
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
