# SPDX-License-Identifier: Apache-2.0
"""Conversations about a document: answers are copied from it, or say that it does not tell."""
from . import documents, more_documents
from .checks import NOT_THERE
from .conversation import Conversation, Example, Expected
from .doc_fields import Ask
from .documents import Document
from .names import Source
from .phrasing import as_typed
from .tool_formats import attached

KINDS = documents.KINDS | more_documents.KINDS
LEADS = ["", "", "", "", "", "", "According to the document, ", "In this text, ", "From the document: ", "Please: ",
         "Read this. ", "Quick question: ", "Here is a file. ", "In the document above, ", "About the file: "]
MISSING_SHARE = 0.2


def asked(questions: list[str], source: Source) -> str:
    core = source.pick(questions)
    if source.chance(0.2):
        core = source.pick(LEADS) + core
    return as_typed(core, source, slips=0.03)


def first_message(document: Document, question: str, source: Source) -> str:
    if source.chance(0.12):
        return question + "\n\n" + attached(document.name, document.text, source)
    return attached(document.name, document.text, source) + "\n\n" + question


def conversation(document: Document, source: Source, turns: int, missing: bool) -> Example:
    """`turns` questions about one document; `missing`: the last asks for what is not in it."""
    talk = Conversation(thinking=source.chance(0.08), past_thoughts=source.past_thoughts())
    known = source.rng.sample(document.asks, min(turns, len(document.asks)))
    turns = len(known)
    for turn, chosen in enumerate(known):
        last = turn + 1 == turns
        if missing if last else source.chance(MISSING_SHARE):
            chosen = Ask(source.pick(document.absent), NOT_THERE, "")
        question = asked(chosen.questions, source)
        talk.user(first_message(document, question, source) if turn == 0 else question)
        talk.reply(chosen.answer, "I look into the document.", last)
    rule = {"kind": "missing"} if missing else {"kind": "span", "value": chosen.value}
    return talk.example("missing" if missing else "document", Expected(chosen.answer, rule))


def size_for(source: Source, most: int) -> int:
    """Tokens of a passage: short ones as often as long ones."""
    limit = max(50, min(1500, most - 120))
    return int(40 * (limit / 40) ** source.rng.random())


def make(source: Source, most: int, missing: bool, turns: int | None = None) -> Example:
    names, weights = zip(*((name, weight) for name, (_, weight) in KINDS.items()))
    kind = source.rng.choices(names, weights)[0]
    document = KINDS[kind][0](source, size_for(source, most))
    return conversation(document, source, turns or source.pick([1, 3, 5, 5, 5]), missing)
