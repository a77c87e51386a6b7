# SPDX-License-Identifier: Apache-2.0
"""Facts of a document as (label, kind, value), the ways to write them down, and to ask for them."""
from collections.abc import Sequence
from typing import NamedTuple

from . import words
from .names import Source, kept_for_eval
from .natural_questions import natural

COMMON: dict[str, str] = {
    "invoice number": "code", "order number": "code", "customer number": "code", "reference": "code",
    "contract number": "code", "serial number": "code", "account number": "number", "postal code": "number",
    "tax number": "code", "room number": "whole", "date": "date", "due date": "date", "delivery date": "date",
    "start date": "date", "end date": "date", "deadline": "date", "date of birth": "date", "total": "amount",
    "subtotal": "amount", "tax": "amount", "discount": "amount", "price": "amount", "deposit": "amount",
    "shipping cost": "amount", "salary": "amount", "rent": "amount", "budget": "amount", "customer": "person",
    "supplier": "company", "seller": "company", "buyer": "person", "author": "person", "chair": "person",
    "manager": "person", "contact person": "person", "owner": "person", "tenant": "person", "landlord": "person",
    "doctor": "person", "teacher": "person", "address": "street", "city": "place", "country": "place",
    "venue": "place", "meeting place": "place", "phone number": "phone", "email": "mail", "opening time": "clock",
    "closing time": "clock", "departure": "clock", "arrival": "clock", "weight": "measure", "height": "measure",
    "length": "measure", "width": "measure", "capacity": "measure", "voltage": "measure", "warranty": "measure",
    "quantity": "whole", "age": "whole", "version": "version", "colour": "colour", "material": "material",
    "title": "name", "project": "name", "product": "name", "model": "name", "company": "company",
    "bank": "company", "password": "word", "user name": "word", "status": "status", "project leader": "person",
}
NOUN_KINDS: dict[str, str] = {
    **dict.fromkeys("""agent client contact director driver editor guide host inspector manager operator owner
        partner pilot planner speaker sponsor supplier teacher trainer treasurer user customer""".split(), "person"),
    **dict.fromkeys("amount balance budget charge cost deposit fee payment price".split(), "amount"),
    **dict.fromkeys("date deadline".split(), "date"),
    **dict.fromkeys("""area branch building city country district factory garden harbour hotel island location
        museum park place port region station tower village warehouse workshop""".split(), "place"),
    **dict.fromkeys("height length size speed temperature voltage volume weight width measure time".split(), "measure"),
    **dict.fromkeys("colour".split(), "colour"), **dict.fromkeys("material".split(), "material"),
    **dict.fromkeys("address".split(), "street"), **dict.fromkeys("level number score grade count".split(), "whole"),
    **dict.fromkeys("version".split(), "version"),
}
OTHER_KINDS = ["name", "name", "code", "whole", "measure", "word", "clock", "company"]
STATUS = "open closed paid unpaid pending approved rejected finished planned active cancelled delayed ready".split()

ASK = """what is the {0}|what is the {0}|what is the {0}|which {0} is given|tell me the {0}|find the {0}
give me the {0}|what's the {0}|what {0} is mentioned|I need the {0}|{0}|can you find the {0}|can you tell me the {0}
please look up the {0}|what does it say about the {0}|do you see the {0}|look up the {0}|read me the {0}
which {0} does the document name|what is stated as the {0}|I am looking for the {0}|what was the {0}
could you give me the {0}|what is the {0} here|what does the document say is the {0}|show me the {0}
what {0} is in the text|please tell me the {0}|do you know the {0}|state the {0}|what is written under {0}""".replace(
    "\n", "|").split("|")
ASK_KIND: dict[str, list[str]] = {
    "person": "who is the {0}|who was the {0}|who is named as {0}|name the {0}|who is mentioned as the {0}|who is {0}".split("|"),
    "date": "when is the {0}|on which day is the {0}|which day is the {0}|when was the {0}|when exactly is the {0}".split("|"),
    "amount": "how much is the {0}|how high is the {0}|how much was the {0}|what amount is the {0}|how large is the {0}".split("|"),
    "place": "where is the {0}|which place is the {0}|where was the {0}|name the {0}|what place is given as {0}".split("|"),
    "clock": "at what time is the {0}|when is the {0}|what time is the {0}|at which hour is the {0}|when was the {0}".split("|"),
    "measure": "how much is the {0}|how large is the {0}|what value has the {0}|how big is the {0}|how much was the {0}".split("|"),
    "whole": "how much is the {0}|how large is the {0}|what number is the {0}|how high is the {0}|which number is the {0}".split("|"),
    "company": "which company is the {0}|who is the {0}|what company is the {0}|which firm is the {0}|name the {0}".split("|"),
}


class Field(NamedTuple):
    label: str
    kind: str
    value: str


class Ask(NamedTuple):
    questions: list[str]  # without their question marks
    answer: str
    value: str


def value_of(kind: str, source: Source) -> str:
    if kind == "number":
        return source.digits(5, 9)
    if kind == "version":
        return ".".join(str(source.rng.randint(0, 19)) for _ in range(source.pick([2, 3])))
    fixed = {"colour": words.COLOURS, "material": words.MATERIALS, "status": STATUS}
    if kind in fixed:
        return source.pick(fixed[kind])
    return getattr(source, kind)()


def label(source: Source) -> tuple[str, str]:
    """A common one, or one of thousands made of two words, of which each split has its own."""
    if source.chance(0.45):
        return source.pick(list(COMMON.items()))
    while True:
        first, noun = source.pick(words.ADJECTIVES), source.pick(words.NOUNS)
        if source.chance(0.2):
            first = source.pick(words.NOUNS)
        if first != noun and kept_for_eval(f"{first} {noun}") == (source.split == "eval"):
            return f"{first} {noun}", NOUN_KINDS.get(noun) or source.pick(OTHER_KINDS)


def labels(source: Source, count: int) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    while len(found) < count:
        name, kind = label(source)
        found.setdefault(name, kind)
    return list(found.items())


def fields(source: Source, count: int) -> list[Field]:
    return [Field(name, kind, value_of(kind, source)) for name, kind in labels(source, count)]


def ask(field: Field, owner: str = "") -> Ask:
    phrase = f"{field.label} of {owner}" if owner else field.label
    frames = ASK + 3 * ASK_KIND.get(field.kind, [])
    free = natural(field.label, owner)  # so often that they are half of the questions
    return Ask([frame.format(phrase) for frame in frames] + free * (len(frames) // max(1, len(free))),
               f"The {phrase} is {field.value}.", field.value)


def nothing(questions: list[str], begin: str) -> Ask:
    """What is not there. The answer begins as it would if it were: where the value would stand, a
    model knows best that it found none."""
    return Ask(questions, begin + ("" if begin.endswith(" is") else ": that is") + " not in the document.", "")


def absent(source: Source, present: list[str], owners: list[str] = []) -> Ask:
    """A label that is not there; sometimes only its first or last word is."""
    while True:
        name, kind = label(source)
        if name not in present and not any(name in p or p in name for p in present):
            return nowhere(name, kind, source.pick(owners) if owners else "")


def nowhere(name: str, kind: str = "", owner: str = "") -> Ask:
    """A label that is not there, or not of that owner."""
    phrase = f"{name} of {owner}" if owner else name
    return nothing(ask(Field(name, kind, ""), owner).questions, f"The {phrase} is")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


SENTENCES = """The {0} is {1}.|The {0} is {1}.|The {0} was {1}.|The {0} will be {1}.|As for the {0}, it is {1}.
Note that the {0} is {1}.|We agreed that the {0} is {1}.|The {0} has been set to {1}.
Please remember the {0}: {1}.|For the {0}, we have {1}.|Our {0} is {1}.|At the moment the {0} is {1}.
The new {0} is now {1}.|It was decided that the {0} is {1}.|The {0} remains {1}.""".replace("\n", "|").split("|")


# What stands on paper for a label that people ask for by its full name, or by none.
WRITTEN: dict[str, str] = {
    "due date": "Due|Due|Due on|Due by|Pay by|Payable by|Payment due|Please pay by|To be paid by",
    "total": "Amount due|Total due|To pay|Grand total|Total amount|Balance due|Sum|Total to pay|Amount payable",
    "invoice number": "Invoice no.|Invoice #|Invoice|Invoice nr.", "order number": "Order no.|Order #|Order|Order ID",
    "customer number": "Customer no.|Customer ID|Client no.|Customer #", "serial number": "Serial no.|S/N|Serial",
    "account number": "Account no.|Account|Acct.", "contract number": "Contract no.|Contract ID", "tax number": "Tax no.|Tax ID|VAT no.",
    "phone number": "Phone|Tel.|Tel|Telephone|Mobile", "email": "E-mail|Mail|E-mail address", "postal code": "ZIP|ZIP code|Postcode",
    "room number": "Room|Room no.", "date of birth": "Born|Born on|Birthday", "delivery date": "Delivered on|Delivery on|To be delivered",
    "start date": "Start|Starts|Begins|Starts on", "end date": "End|Ends|Until|Ends on", "deadline": "To be done by|Finish by|Ready by",
    "opening time": "Opens|Opens at|Open from", "closing time": "Closes|Closes at", "departure": "Departs|Leaves|Leaves at|Dep.",
    "arrival": "Arrives|Arrives at|Arr.", "shipping cost": "Shipping|Postage", "tax": "VAT|Sales tax|Taxes", "subtotal": "Net|Net amount",
    "contact person": "Contact|Please ask for", "author": "By|Written by", "address": "Lives at|Street", "quantity": "Qty|Pieces|Number of items",
    "discount": "Reduction|Rebate|Less", "deposit": "Down payment|Paid in advance", "weight": "Weighs", "title": "Called|Name",
    "owner": "Belongs to|Owned by", "supplier": "Supplied by|Vendor", "venue": "Takes place in|Held at", "user name": "User|Login",
}


def short(field: Field, others: list[Field], source: Source) -> Field:
    """Now and then as paper has it, in training, where no other label could be meant."""
    if source.split == "eval" or field.label not in WRITTEN or source.chance(0.7):
        return field
    name = source.pick(WRITTEN[field.label].split("|"))
    first = name.lower().split(" ")[0]
    clash = any(first in other.label for other in others if other is not field)
    return field if clash else field._replace(label=name)


def _lines(items: list[Field], source: Source) -> list[str]:
    items = [short(f, items, source) for f in items]
    case = source.pick([_capital, _capital, str, str.title, str.upper])
    frame = source.pick(["{0}: {1}", "{0}: {1}", "- {0}: {1}", "* {0}: {1}", "- **{0}:** {1}", "**{0}**: {1}",
                         "{0} = {1}", "{0} - {1}", "{0} .... {1}", "| {0} | {1} |", "{0}\t{1}", "{0}:  {1}",
                         "{0} ({1})", "{0}\n{1}"])
    lines = [frame.format(case(f.label), f.value) for f in items]
    if frame.startswith("|"):
        head = source.pick(["| Field | Value |", "| Item | Entry |", "| Name | Value |"])
        return [head, "|---|---|", *lines]
    return lines


def _config(items: list[Field], source: Source) -> list[str]:
    frame = source.pick(["{0}: {1}", "{0}={1}", '"{0}": "{1}",', "{0} = \"{1}\""])
    joint = source.pick(["_", "_", "-", " "])
    return [frame.format(f.label.replace(" ", joint), f.value) for f in items]


def prose(items: list[Field], source: Source, fillers: float) -> str:
    sentences = []
    for field in items:
        sentences.append(_capital(source.pick(SENTENCES).format(field.label, field.value)))
        while source.chance(fillers):
            sentences.append(source.pick(words.FILLERS))
    if source.chance(fillers):
        sentences.insert(0, source.pick(words.FILLERS))
    return " ".join(sentences)


def block(items: list[Field], source: Source) -> str:
    roll = source.rng.random()
    if roll < 0.45:
        return "\n".join(_lines(items, source))
    if roll < 0.55:
        return "\n".join(_config(items, source))
    return prose(items, source, source.pick([0.0, 0.2, 0.5]))


STYLES = ("markdown", "markdown", "markdown", "padded", "csv", "tabs", "plain")


def table(heads: list[str], rows: list[list[str]], source: Source, styles: Sequence[str] = STYLES) -> str:
    """Markdown, bare or padded, or values between commas, tabs or (as PDF files give them) spaces."""
    style = source.pick(styles)
    if style in ("csv", "tabs", "plain"):
        joint = {"csv": source.pick([", ", ";", ","]), "tabs": "\t", "plain": " "}[style]
        return "\n".join(joint.join(cell.replace(",", "") if style == "csv" else cell for cell in row) for row in [heads, *rows])
    widths = [max(len(row[i]) for row in [heads, *rows]) if style == "padded" else 0 for i in range(len(heads))]
    lines = ["| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths)) + " |" for row in [heads, *rows]]
    rule = "| " + " | ".join("---" for _ in heads) + " |"
    if style == "padded":
        rule = "|" + "|".join("-" * max(3, w + 2) for w in widths) + "|"
    elif source.chance(0.3):
        rule = "|" + "---|" * len(heads)
    return "\n".join([lines[0], rule, *lines[1:]])
