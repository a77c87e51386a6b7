# SPDX-License-Identifier: Apache-2.0
"""Prints examples: python3 -m data.show SKILL [--count N] [--split eval] [--seed N]. What is taught stands in «»."""
import argparse
import random

from . import sample, tokenizer
from .conversation import Example


def marked(example: Example) -> str:
    coder, text, inside = tokenizer.shared(), "", False
    begin = 0
    for at in range(len(example.ids) + 1):
        taught = at < len(example.ids) and example.loss[at] > 0
        if taught != inside or at == len(example.ids):
            text += coder.decode(example.ids[begin:at]) + ("" if taught == inside else "«" if taught else "»")
            begin, inside = at, taught
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("skill", choices=[*sample.SKILLS, *sample.PICTURES])
    parser.add_argument("--count", type=int, default=3)
    parser.add_argument("--split", choices=["train", "eval"], default="train")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    for _ in range(options.count):
        print(marked(sample.sample(rng, options.skill, split=options.split)))


if __name__ == "__main__":
    main()
