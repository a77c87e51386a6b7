# SPDX-License-Identifier: Apache-2.0
"""Trains the vocabulary on what the generators write: python3 -m data.make_vocabulary --seed 1

Writes tokens.json. A trained model belongs to its vocabulary, so run this only before training
anew; the file is committed and tests compare encodings with it.
"""
import argparse
import json
import pathlib
import random
from collections import Counter
from collections.abc import Iterable, Iterator

from . import corpus
from .tokenizer import BYTE, BYTES, CONTROL, CONTROLS, NORMAL, PATH, SPACE, units

SIZE = 4096
LONGEST_RUN = {"\n": 8, SPACE: 16}
ASCII = [chr(code) for code in range(33, 127)]
LATIN = [chr(code) for code in range(0xA1, 0x180) if code != 0xAD]
SIGNS = list("–—‘’‚“”„†•…‹›€™←↑→↓↔−≈≠≤≥✓✗▪│├└─\t")
ARABIC = list("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟ـ٠١٢٣٤٥٦٧٨٩")
SPACED = 1000  # tokens that are a word or sign with the space before it
LONGEST_SIGNS = 5  # "|---|"
LEAST = 12  # a pair that is rarer is not worth a token
Pair = tuple[str, str]


def run_merges(character: str, longest: int) -> list[Pair]:
    """Doubling first, then the sums, so that any run becomes its longest tokens."""
    pairs, power = [], 1
    while power * 2 <= longest:
        pairs.append((character * power, character * power))
        power *= 2
    for high in (p for p in (8, 4, 2) if p < longest):
        pairs += [(character * high, character * low) for low in range(1, high) if high + low <= longest]
    return pairs


def mergeable(unit: str) -> bool:
    body = unit.lstrip(SPACE)
    return len(body) > 0 and not body.isspace() and (
        not body[0].isdigit() and (body[0] < "\u2e80" or body[0] > "\uffef"))


def counted(texts: Iterable[str]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Words without their spaces, words that had one, and characters."""
    words: Counter[str] = Counter()
    spaced: Counter[str] = Counter()
    characters: Counter[str] = Counter()
    for text in texts:
        characters.update(text)
        for unit in units(text):
            if mergeable(unit):
                words[unit.lstrip(SPACE)] += 1
                spaced[unit.lstrip(SPACE)] += unit[0] == SPACE
    return words, spaced, characters


class Trainer:
    """Counts pairs in words and joins the most frequent, again and again."""

    def __init__(self, words: Counter[str], longest: int) -> None:
        self.words = [(list(word), count) for word, count in sorted(words.items())]
        self.longest = longest
        self.counts: Counter[Pair] = Counter()
        self.where: dict[Pair, set[int]] = {}
        for number in range(len(self.words)):
            self._count(number, 1)

    def _count(self, number: int, sign: int) -> None:
        parts, count = self.words[number]
        for pair in zip(parts, parts[1:]):
            joined = pair[0] + pair[1]
            if len(joined) > (self.longest if joined[-1].isalpha() else LONGEST_SIGNS):
                continue
            self.counts[pair] += sign * count
            if sign > 0:
                self.where.setdefault(pair, set()).add(number)

    def _join(self, pair: Pair) -> None:
        for number in sorted(self.where.pop(pair)):
            self._count(number, -1)
            parts, at = self.words[number][0], 0
            while at + 1 < len(parts):
                if (parts[at], parts[at + 1]) == pair:
                    parts[at:at + 2] = [pair[0] + pair[1]]
                at += 1
            self._count(number, 1)

    def wholes(self) -> set[str]:
        """Tokens that are nearly always a word by themselves, not a piece of one; short ones ("a",
        "do") may be both."""
        alone: Counter[str] = Counter()
        total: Counter[str] = Counter()
        for parts, count in self.words:
            for part in parts:
                total[part] += count
                alone[part] += count * (len(parts) == 1)
        return {part for part, count in alone.items()
                if count >= (0.1 if len(part) < 4 and (part == "I" or not part[0].isupper()) else 0.75) * total[part]}

    def merges(self, most: int, taken: set[str]) -> Iterator[Pair]:
        while most > 0:
            pair, count = max(self.counts.items(), key=lambda item: (item[1], item[0]))
            if count < LEAST:
                return
            most -= (pair[0] + pair[1]) not in taken
            taken.add(pair[0] + pair[1])
            self._join(pair)
            self.counts.pop(pair, None)
            yield pair


def alphabet(characters: Counter[str]) -> list[str]:
    """What never needs bytes: fixed letters, and whatever the texts use."""
    fixed = [SPACE, *(str(d) for d in range(10)), *ASCII, *LATIN, *SIGNS, *ARABIC]
    used = sorted(c for c, count in characters.items() if count >= 3 and c not in " \n")
    return list(dict.fromkeys(fixed + used))


def make(seed: int, megabytes: float) -> dict[str, list]:
    """A word is cut the same way with and without a space before it: only then is the value of
    "name: X" the same tokens between quotes. So the space joins last, and only to whole tokens."""
    words, spaced, characters = counted(corpus.texts(random.Random(seed), int(megabytes * 1e6)))
    runs = [pair for character, longest in LONGEST_RUN.items()
            for pair in run_merges(character, longest)]
    normal = ["\n" * n for n in range(1, LONGEST_RUN["\n"] + 1)]
    normal += [SPACE * n for n in range(2, LONGEST_RUN[SPACE] + 1)]
    normal += alphabet(characters)
    room = SIZE - len(CONTROLS) - len(BYTES) - len(normal)
    taken, trainer = set(normal), Trainer(words, 16)
    merges = list(trainer.merges(room - SPACED, taken))
    wholes = sorted(trainer.wholes() & taken, key=lambda word: (-spaced[word], word))[:SPACED]
    merges += trainer.merges(room - len(wholes) - (len(taken) - len(normal)), taken)
    merges += [(SPACE, word) for word in wholes]
    normal += [token for token in dict.fromkeys(a + b for a, b in merges) if token not in set(normal)]
    tokens = CONTROLS + BYTES + normal
    assert len(tokens) == len(set(tokens)) == SIZE, len(tokens)
    types = [CONTROL] * len(CONTROLS) + [BYTE] * len(BYTES) + [NORMAL] * len(normal)
    return {"tokens": tokens, "types": types, "merges": [f"{a} {b}" for a, b in merges + runs]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--megabytes", type=float, default=6.0)
    parser.add_argument("--to", type=pathlib.Path, default=PATH)
    options = parser.parse_args()
    made = make(options.seed, options.megabytes)
    options.to.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n",
                          encoding="utf-8")
    print(f"{len(made['tokens'])} tokens, {len(made['merges'])} merges")


if __name__ == "__main__":
    main()
