# SPDX-License-Identifier: Apache-2.0
"""Saying again what was said: the plainest form of copying in conversation."""
from . import doc_fields, words
from .conversation import Conversation, Example, Expected
from .names import Source
from .phrasing import held_out

FRAMES = """Repeat: {0}|Say: {0}|Repeat this: {0}|Say exactly this: {0}|Please say {0}|Write {0}|Please repeat: {0}
Say again: {0}|Copy this: {0}|Echo {0}|Reply with {0}|Answer with exactly: {0}|Type {0}|Please write: {0}
Print {0}|Repeat after me: {0}|Output: {0}""".replace("\n", "|").split("|")
KINDS = "name person place company code amount date clock phone mail measure street".split()


def phrase(source: Source) -> str:
    roll = source.rng.random()
    if roll < 0.5:
        return " ".join(getattr(source, source.pick(KINDS))() for _ in range(source.pick([1, 1, 2, 3])))
    if roll < 0.75:
        return " ".join(source.pick([source.word(), source.pick(words.NOUNS), source.pick(words.THINGS),
                                     source.pick(words.ADJECTIVES)]) for _ in range(source.rng.randint(1, 9)))
    return doc_fields.prose(doc_fields.fields(source, source.rng.randint(1, 3)), source, 0.2)


def make(source: Source, _most: int) -> Example:
    conversation = Conversation(past_thoughts=source.past_thoughts())
    for left in reversed(range(source.pick([1, 2, 3, 5]))):
        said = phrase(source)
        conversation.user(source.pick(held_out(FRAMES, source)).format(said))
        conversation.reply(said, "", last=left == 0)
    return conversation.example("repeat", Expected(said, {"kind": "equal", "texts": [said]}))
