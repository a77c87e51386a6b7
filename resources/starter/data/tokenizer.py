# SPDX-License-Identifier: Apache-2.0
"""The byte-fallback BPE of engine/text/tokenizer.h over our own small vocabulary.

Merges join only within a unit: letters of one case pattern with the spaces before them, or signs
with the spaces before them; a space joins whole words only, so that a name is the same tokens after a
space, a quote or a bracket. Digits and ideographs never merge, runs of newlines and of spaces are
tokens of their own. So a text can be cut into units first and each unit's tokens remembered.
"""
import functools
import json
import pathlib
import re
from collections.abc import Iterable, Sequence

from .prompt import Segment

PATH = pathlib.Path(__file__).with_name("tokens.json")
NORMAL, CONTROL, BYTE = 1, 3, 6
SPACE = "▁"
CONTROLS = ("<pad> <eos> <bos> <unk> <|turn> <turn|> <|think|> <|channel> <channel|> <|tool> <tool|> "
            "<|tool_call> <tool_call|> <|tool_response> <tool_response|> <|\"|> <|image> <|image|> "
            "<image|> <|audio> <|audio|> <audio|> <|video|>").split(" ")
BYTES = [f"<0x{value:02X}>" for value in range(256)]
IDEOGRAPHS = "\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
CAPITALS, SMALL = "A-ZÀ-ÖØ-Þ", "a-zß-öø-ÿ"
UNIT = re.compile(f"{SPACE}*[{CAPITALS}]+[{SMALL}]*|{SPACE}*[{SMALL}]+|\n+|[0-9{IDEOGRAPHS}]"
                  f"|{SPACE}*[^\\W\\d{SPACE}{CAPITALS}{SMALL}{IDEOGRAPHS}]+"
                  f"|{SPACE}*[^\\w\\s{SPACE}{IDEOGRAPHS}]+|{SPACE}+|[\\s\\S]")
CONTROL_PATTERN = re.compile("(" + "|".join(re.escape(name) for name in CONTROLS) + ")")


def units(text: str) -> list[str]:
    return UNIT.findall(text.replace(" ", SPACE))


class Tokenizer:
    def __init__(self, tokens: Sequence[str], types: Sequence[int], merges: Sequence[str]) -> None:
        self.tokens = list(tokens)
        self.ids = {token: number for number, token in enumerate(tokens)}
        self.ranks = {tuple(merge.split(" ")): rank for rank, merge in enumerate(merges)}
        self.controls = {t for t, kind in zip(tokens, types) if kind == CONTROL}
        self.first_byte = self.ids[BYTES[0]]
        self.known: dict[str, tuple[int, ...]] = {}

    def _merged(self, unit: str) -> list[str]:
        """Lowest rank first, the leftmost of equals."""
        parts = list(unit)
        while len(parts) > 1:
            ranks = [self.ranks.get(pair, 1 << 30) for pair in zip(parts, parts[1:])]
            best = min(ranks)
            if best == 1 << 30:
                break
            at = ranks.index(best)
            parts[at:at + 2] = [parts[at] + parts[at + 1]]
        return parts

    def _unit(self, unit: str) -> tuple[int, ...]:
        ids: list[int] = []
        for part in self._merged(unit):
            if part in self.ids and part not in self.controls:
                ids.append(self.ids[part])
            else:
                ids += [self.first_byte + byte for byte in part.encode("utf-8")]
        if len(self.known) > 400_000:
            self.known.clear()
        self.known[unit] = tuple(ids)
        return self.known[unit]

    def plain(self, text: str) -> list[int]:
        known, ids = self.known, []
        for unit in units(text):
            ids += known.get(unit) or self._unit(unit)
        return ids

    def encode(self, segments: Iterable[Segment]) -> list[int]:
        """Control tokens split the text, borders of segments do not."""
        ids, waiting = [], ""
        for text, control in segments:
            if not control or "<" not in text:
                waiting += text
                continue
            for number, piece in enumerate(CONTROL_PATTERN.split(text)):
                if number % 2 == 0:
                    waiting += piece
                    continue
                if waiting:
                    ids += self.plain(waiting)
                    waiting = ""
                ids.append(self.ids[piece])
        return ids + self.plain(waiting) if waiting else ids

    def decode(self, ids: Iterable[int], skip_control: bool = False) -> str:
        data = bytearray()
        for number in ids:
            token = self.tokens[number]
            if self.first_byte <= number < self.first_byte + 256:
                data.append(number - self.first_byte)
            elif not (skip_control and token in self.controls):
                data += token.replace(SPACE, " ").encode("utf-8")
        return data.decode("utf-8", errors="replace")


def load(path: pathlib.Path = PATH) -> Tokenizer:
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Tokenizer(kept["tokens"], kept["types"], kept["merges"])


@functools.cache
def shared() -> Tokenizer:
    """The one that samples are encoded with."""
    return load()
