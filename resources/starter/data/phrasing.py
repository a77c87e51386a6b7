# SPDX-License-Identifier: Apache-2.0
"""Many ways to say one thing: frames for questions, careless typing, polite words."""
from collections.abc import Sequence

from .names import Source

HOW = """how do I {0}|how can I {0}|how to {0}|how do you {0}|can you tell me how to {0}|what is the way to {0}
where can I {0}|I want to {0}|I would like to {0}|is there a way to {0}|is it possible to {0}|please tell me how to {0}
explain how to {0}|how does one {0}|what must I do to {0}|help me {0}|can I {0}|tell me how to {0}
what is the easiest way to {0}|I need to {0}|how should I {0}|show me how to {0}|how would I {0}|I'd like to {0}
could you explain how to {0}|what do I press to {0}|which key do I use to {0}|where do I {0}|how could I {0}
I don't know how to {0}|{0}: how|am I able to {0}|do you know how to {0}|what's the best way to {0}""".replace(
    "\n", "|").split("|")
BEFORE = ["", "", "", "", "", "Hi, ", "Hello, ", "Please, ", "A question: ", "Quick question: ", "Hey, ", "Sorry, ",
          "So, ", "Tell me: ", "I wonder, ", "Hello! ", "OK, ", "And "]
AFTER = ["", "", "", "", "", " in Hearth", " in this app", " here", " please", " with Hearth", ", please", " now",
         " in this program", " exactly"]


def held_out(options: Sequence[str], source: Source) -> list[str]:
    """A split's share of phrasings: evaluation has every seventh. Fewer than four are shared."""
    if len(options) < 4:
        return list(options)
    return [o for i, o in enumerate(options) if (i % 7 == 3) == (source.split == "eval")]


def typo(text: str, source: Source) -> str:
    """One slip of the finger."""
    if len(text) < 6:
        return text
    at = source.rng.randrange(1, len(text) - 2)
    kind = source.rng.random()
    if kind < 0.4:
        return text[:at] + text[at + 1:]
    if kind < 0.7:
        return text[:at] + text[at + 1] + text[at] + text[at + 2:]
    return text[:at] + text[at] + text[at:]


def as_typed(text: str, source: Source, mark: str = "?", slips: float = 0.08) -> str:
    """Sentence case or not, with its mark or not, as people type."""
    roll = source.rng.random()
    if roll < 0.7:
        text = text[0].upper() + text[1:]
    elif roll < 0.75:
        text = text.lower()
    if source.chance(slips):
        text = typo(text, source)
    return text + (mark if source.chance(0.75) else source.pick(["", "", ".", "!", mark * 2, " " + mark]))


def question(core: str, source: Source) -> str:
    """A whole question in some dress. Held-out words are the core's matter."""
    if source.chance(0.45):
        core = source.pick(BEFORE) + core + source.pick(AFTER)
    return as_typed(core, source)


def how(action: str, source: Source) -> str:
    return question(source.pick(HOW).format(action), source)
