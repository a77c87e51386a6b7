# SPDX-License-Identifier: Apache-2.0
"""Conversations about a document: answers are copied from it, or say that it does not tell."""
from . import app_talk, documents, everyday_documents, more_documents
from .conversation import Conversation, Example, Expected
from .doc_fields import Ask
from .documents import Document
from .names import Source
from .phrasing import as_typed, held_out
from .tool_formats import attached, cite, passages

KINDS = documents.KINDS | more_documents.KINDS | everyday_documents.KINDS
OFTENER = {"sections": 3, "table": 3, "contacts": 2}  # in training, because two words say together where to look
LEADS = ["", "", "", "", "", "", "According to the document, ", "In this text, ", "From the document: ", "Please: ",
         "Read this. ", "Quick question: ", "Here is a file. ", "In the document above, ", "About the file: "]
MISSING_SHARE = {"train": 0.35, "eval": 0.2}  # of the questions before the last
TOO_HARD = """summarise this|summarise the document|give me a summary|what is this about|what is the document about|translate this
rewrite this|explain this|make it shorter|what do you think of this|summarise it in three sentences|explain the document
write an answer to this|what are the main points|give me the main points|improve the text|translate the document into French
tell me what this means|please summarise|what does this mean|compare them""".replace("\n", "|").split("|")
FACTS_ONLY = "I can only look up single facts in a document. Ask me for one."


def asked(questions: list[str], source: Source) -> str:
    core = source.pick(questions)
    if source.chance(0.2):
        core = source.pick(LEADS) + core
    return as_typed(core, source, slips=0.03)


def first_message(document: Document, question: str, source: Source) -> str:
    if source.chance(0.12):
        return question + "\n\n" + attached(document.name, document.text, source)
    return attached(document.name, document.text, source) + "\n\n" + question


def _aside(source: Source) -> Ask | None:
    """Now and then something that is no question for the document's facts."""
    roll = source.rng.random()
    if roll < 0.03:
        return Ask(held_out(TOO_HARD, source), FACTS_ONLY, "")
    if roll < 0.04:
        said, answer = app_talk.talk_pair(source)
        return Ask([said.rstrip("?!. ")], answer, "")
    return None


def conversation(document: Document, source: Source, turns: int, missing: bool) -> Example:
    """`turns` questions about one document; `missing`: the last asks for what is not in it."""
    system = source.pick(app_talk.SYSTEMS) if source.chance(0.1) else None
    talk = Conversation(system, thinking=source.chance(0.08), past_thoughts=source.past_thoughts())
    known = source.rng.sample(document.asks, min(turns, len(document.asks)))
    turns = len(known)
    for turn, chosen in enumerate(known):
        last = turn + 1 == turns
        if missing if last else source.chance(MISSING_SHARE[source.split]):
            chosen = source.pick(document.absent)
        aside = None if last else _aside(source)
        if aside:
            chosen = aside
        question = asked(chosen.questions, source)
        talk.user(first_message(document, question, source) if turn == 0 else question)
        talk.reply(chosen.answer, "I look into the document.", last)
    rule = {"kind": "missing"} if missing else {"kind": "span", "value": chosen.value}
    return talk.example("missing" if missing else "document", Expected(chosen.answer, rule))


def make_cited(source: Source, most: int) -> Example:
    """Passages of several files of a folder; the answer names the one that it is from."""
    count = max(2, min(6, source.rng.randint(2, 7), (most - 150) // 120))
    found: dict[str, Document] = {}
    for _ in range(count):
        made = _any(source, 200)
        folder = source.pick(["", "notes/", "mail/", source.word(1, 2) + "/"])
        found.setdefault(cite(folder + made.name, source), made)
    talk = Conversation(thinking=source.chance(0.08), past_thoughts=source.past_thoughts())
    text = passages([(where, other.text) for where, other in found.items()]) + "\n"
    for left in reversed(range(1 if source.split == "eval" else source.pick([1, 2, 4]))):
        chosen, name = _cited_ask(found, source)
        if chosen is None:
            return make_cited(source, most)
        talk.user(text + asked(chosen.questions, source))
        text = ""
        answer = f"{chosen.answer[:-1]} [{name}]." if name else chosen.answer
        talk.reply(answer, "I look into the passages.", last=left == 0)
    rule = {"kind": "cited", "value": chosen.value, "source": name} if name else {"kind": "missing"}
    return talk.example("cited", Expected(answer, rule))


def _cited_ask(found: dict[str, Document], source: Source) -> tuple[Ask | None, str]:
    """What only one passage answers and that one's name, or what none does."""
    (name, document), missing = source.pick(list(found.items())), source.chance(0.15)
    others = {q for other in found.values() if other is not document for ask in other.asks for q in ask.questions}
    known = {q for ask in document.asks for q in ask.questions} | others
    choice = document.absent if missing else document.asks
    return next((ask for ask in source.rng.sample(choice, len(choice))
                 if not (known if missing else others) & set(ask.questions)), None), "" if missing else name


def make_too_hard(source: Source, most: int) -> Example:
    """A document with a wish that such a small model cannot fulfil."""
    document = _any(source, most)
    system = source.pick(app_talk.SYSTEMS) if source.chance(0.1) else None
    talk = Conversation(system, thinking=source.chance(0.08), past_thoughts=source.past_thoughts())
    talk.user(first_message(document, as_typed(source.pick(held_out(TOO_HARD, source)), source, "."), source))
    talk.reply(FACTS_ONLY, "I look into the document.", last=True)
    return talk.example("too_hard", Expected(FACTS_ONLY, {"kind": "equal", "texts": [FACTS_ONLY]}))


def _any(source: Source, most: int) -> Document:
    oftener = OFTENER if source.split == "train" else {}
    weights = [share * oftener.get(kind, 1) for kind, (_, share) in KINDS.items()]
    maker, _ = source.rng.choices(list(KINDS.values()), weights)[0]
    return maker(source, size_for(source, most))


def size_for(source: Source, most: int) -> int:
    """Tokens of a passage: short ones as often as long ones; where training has much room it gets used."""
    limit = max(50, min(1500, most - 120))
    least = 0.4 if source.split == "train" and most > 700 else 0.0
    return int(40 * (limit / 40) ** source.rng.uniform(least, 1.0))


def make(source: Source, most: int, missing: bool, turns: int | None = None) -> Example:
    asked_turns = source.pick([1, 3, 5, 5, 5] if source.split == "eval" else [1, 3, 6, 9, 12])
    return conversation(_any(source, most - 25 * asked_turns), source, turns or asked_turns, missing)
