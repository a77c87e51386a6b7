# SPDX-License-Identifier: Apache-2.0
"""JSON replies that follow a flat schema, filled with what stands in a text."""
import json
from typing import Any

from . import doc_fields, words
from .conversation import Conversation, Example, Expected
from .names import Source
from .tools import Parameter, cased, value

KINDS = ["name", "person", "place", "date", "clock", "code", "whole", "whole", "company", "decimal", "choice", "flag", "mail"]
# In training more texts begin with a digit and still want their quotes.
TAUGHT = KINDS + ["date", "street", "measure", "amount"]
ASK_SCHEMA = """Answer with JSON that follows this schema: {0}|Reply in JSON with this schema: {0}|JSON schema: {0}
Give me JSON of this form: {0}|Fill this schema from the text: {0}|Answer only with a JSON object that fits {0}
Your answer must be JSON and follow {0}|Use this JSON schema for your answer: {0}|Schema: {0}
Extract the data as JSON by this schema: {0}|Return a JSON object. Its schema is {0}""".replace("\n", "|").split("|")
ASK_KEYS = """Answer with JSON with the keys {0}.|Extract as JSON: {0}.|Give me a JSON object of {0}.|JSON with the keys {0}.
Return a JSON object with {0}.|Write a JSON object with the keys {0}.|Make JSON of this text with {0}.""".replace("\n", "|").split("|")


def parameters(source: Source, count: int) -> list[Parameter]:
    style, made, taken = source.pick(["snake", "snake", "camel"]), [], set()
    kinds = KINDS if source.split == "eval" else TAUGHT
    while len(made) < count:
        label, kind = doc_fields.label(source)
        kind = kind if kind in kinds and source.chance(0.6) else source.pick(kinds)
        if label in taken or label in ("description", "type"):
            continue
        taken.add(label)
        options = source.few(words.COLOURS + doc_fields.STATUS, 2, 4) if kind == "choice" else []
        made.append(Parameter(cased(label, style), label, kind, options))
    return made


def written(parameters: list[Parameter], values: dict[str, Any], source: Source) -> str:
    """The text that holds the values, with other facts around them."""
    items = [doc_fields.Field(p.label, p.kind, ("yes" if v else "no") if isinstance(v, bool) else str(v))
             for p, v in ((p, values[p.name]) for p in parameters)]
    labels = [p.label for p in parameters]
    items += [f for f in doc_fields.fields(source, source.rng.randint(0, 4)) if f.label not in labels]
    source.rng.shuffle(items)
    return doc_fields.block(items, source)


def schema_of(parameters: list[Parameter]) -> dict[str, Any]:
    return {"type": "object", "properties": {p.name: p.schema(False) for p in parameters},
            "required": [p.name for p in parameters]}


def make(source: Source, most: int) -> Example:
    wanted = parameters(source, source.rng.randint(1, max(1, min(6 if source.split == "eval" else 8, most // 70))))
    values = {p.name: value(p, source) for p in wanted}
    schema, text = schema_of(wanted), written(wanted, values, source)
    by_schema = source.chance(0.7) or any(p.kind in ("choice", "flag") for p in wanted)
    if by_schema:
        order = source.pick([", ", ","]), source.pick([": ", ":"])
        task = source.pick(ASK_SCHEMA).format(json.dumps(schema, separators=order, ensure_ascii=False))
    else:
        task = source.pick(ASK_KEYS).format(", ".join(p.name for p in wanted))
    as_system = source.chance(0.3)
    talk = Conversation(task if as_system else None, thinking=source.chance(0.1))
    talk.user(text if as_system else source.pick([f"{text}\n\n{task}", f"{task}\n\n{text}"]))
    reply = json.dumps(values, ensure_ascii=False)
    talk.reply(reply, "I fill in the keys.", last=True)
    return talk.example("json", Expected(reply, {"kind": "valid", "schema": schema, "value": values}))
