# SPDX-License-Identifier: Apache-2.0
"""Questions about Hearth, small talk, and requests that are beyond a small model."""
from . import words, wordings
from .conversation import Conversation, Example, Expected
from .guide_facts import FACTS, OFF_TOPIC, Fact
from .guide_phrases import ALSO, ALSO_BEYOND, ALSO_TALK
from .names import Source
from .phrasing import as_typed, held_out, how, question
from .small_talk import BEYOND, TALK

SYSTEMS = ["You are a helpful assistant.", "Answer briefly.", "Answer briefly and in plain words.", "Be kind.",
           "You are Hearth Starter.", "You are a friendly assistant.", "Keep it short.", "Help the user."]


def fact_question(fact: Fact, source: Source) -> str:
    actions = held_out(fact.do.split("|"), source) if fact.do else []
    asked = held_out(fact.ask.split("|"), source) if fact.ask else []
    if source.split == "train":
        asked += ALSO[fact.key].split("|") + wordings.taught()["app"][fact.key]
    if actions and (not asked or source.chance(0.5)):
        return how(source.pick(actions), source)
    return question(source.pick(asked), source)


def thing(source: Source) -> str:
    return source.pick([source.word(1, 3), source.name(), source.person(), source.place(), source.pick(words.THINGS),
                        source.pick(words.NOUNS), "a " + source.pick(words.THINGS), source.pick(words.JOBS)])


ASKING = "what who why how when where which is are can does do tell explain give write make find show should will".split()


def anything(source: Source) -> str:
    """Words without much sense: whatever is not understood is beyond the model."""
    if source.chance(0.1):
        return " ".join("".join(source.few("asdfghjklqwertzuiopyxcvbnm", 3, 7)) for _ in range(source.rng.randint(1, 3)))
    if source.chance(0.15):
        return " ".join(source.word(1, 2) for _ in range(source.rng.randint(1, 4)))
    lists = [words.ADJECTIVES, words.NOUNS, words.THINGS, words.MATERIALS, words.JOBS, words.CITIES, words.VERBS]
    some = [source.pick(source.pick(lists)) for _ in range(source.rng.randint(1, 5))]
    return " ".join([source.pick(ASKING), *source.few(["the", "a", "of", "my", "to", "in"], 0, 2), *some])


def beyond_question(source: Source) -> str:
    if source.chance(0.2):
        return as_typed(anything(source), source)
    frame = source.pick(held_out(BEYOND, source) + (ALSO_BEYOND + wordings.taught()["beyond"] if source.split == "train" else []))
    while "{0}" in frame:
        frame = frame.replace("{0}", thing(source), 1)
    return question(frame, source) if source.chance(0.6) else as_typed(frame, source)


def talk_pair(source: Source) -> tuple[str, str]:
    questions = source.pick(sorted(TALK))
    options = held_out(questions.split("|"), source)
    if source.split == "train":
        options += ALSO_TALK.get(questions.split("|")[0], "").split("|")
    said = source.pick([option for option in options if option])
    return as_typed(said, source, source.pick(["!", ".", "?", ""]), 0.04), TALK[questions]


def app_pair(source: Source) -> tuple[str, str]:
    fact = source.pick(FACTS)
    return fact_question(fact, source), fact.answer


def beyond_pair(source: Source) -> tuple[str, str]:
    return beyond_question(source), OFF_TOPIC


THOUGHTS = {"app": "The user asks about Hearth.", "talk": "This is small talk.",
            "beyond": "This is beyond a small model."}
PAIRS = {"app": app_pair, "talk": talk_pair, "beyond": beyond_pair}


def make(source: Source, skill: str) -> Example:
    """Up to four turns; the last is of the skill, those before it of any kind."""
    system = source.pick(SYSTEMS) if source.chance(0.15) else None
    conversation = Conversation(system, thinking=source.chance(0.12), past_thoughts=source.past_thoughts())
    for left in reversed(range(source.pick([1, 1, 2, 3, 4]))):
        asked, answer = PAIRS[skill if left == 0 else source.pick(["app", "app", "talk", "beyond"])](source)
        conversation.user(asked)
        conversation.reply(answer, THOUGHTS[skill], last=left == 0)
    return conversation.example(skill, Expected(answer, {"kind": "equal", "texts": [answer]}))
