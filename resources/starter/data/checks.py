# SPDX-License-Identifier: Apache-2.0
"""Whether a reply is right. Rules are plain data, so that evaluation sets can be files.

equal    the reply is one of `texts`, but for spaces at its ends
span     `value` stands in the reply, not as part of a longer word or number, and none of `wrong` does
cited    a span, and the reply names `source` in brackets
missing  the reply says that the document does not tell
call     the reply is one call of `name` with exactly `arguments`
valid    the reply is a JSON object that fits the flat `schema`
"""
import json
import re
from typing import Any

NOT_THERE = "not in the document"
CALL = re.compile(r"\s*<\|tool_call>call:([^{]*)\{(.*)\}<tool_call\|>(?:<\|tool_response>)?\s*", re.DOTALL)
QUOTED = re.compile(r'<\|"\|>(.*?)<\|"\|>', re.DOTALL)
ENTRY = re.compile(r'([^:,{}]+):(?:<\|"\|>(.*?)<\|"\|>|([^,{}<]*))(?:,|$)', re.DOTALL)


def contains(reply: str, value: str) -> bool:
    """As a whole: 12 is not in 120 or 1,12, and a full stop may follow."""
    pattern = r"(?<![\w])(?<!\d[.,:])" + re.escape(value) + r"(?![\w])(?![.,:]\d)"
    return re.search(pattern, reply) is not None


def parse_call(reply: str) -> tuple[str, dict[str, Any]] | None:
    """A flat call's name and arguments; None for anything else."""
    found = CALL.fullmatch(reply)
    if not found:
        return None
    name, body = found.groups()
    arguments: dict[str, Any] = {}
    at = 0
    while at < len(body):
        entry = ENTRY.match(body, at)
        if not entry or entry.end() == at:
            return None
        key, text, bare = entry.groups()
        try:
            arguments[key] = text if text is not None else json.loads(bare)
        except json.JSONDecodeError:
            return None
        at = entry.end()
    return name, arguments


def parse_object(reply: str) -> dict[str, Any] | None:
    try:
        value = json.loads(reply)
    except (json.JSONDecodeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _has_type(value: Any, schema: dict[str, Any]) -> bool:
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
    right = isinstance(value, kinds[schema["type"]])
    if schema["type"] != "boolean" and isinstance(value, bool):
        return False
    return right and ("enum" not in schema or value in schema["enum"])


def fits(value: dict[str, Any], schema: dict[str, Any]) -> bool:
    """Flat schemas only: properties with a type and perhaps an enum, some of them required."""
    properties = schema["properties"]
    return (all(key in properties and _has_type(item, properties[key]) for key, item in value.items())
            and all(key in value for key in schema.get("required", [])))


def without_thought(reply: str) -> str:
    begin, end = "<|channel>thought\n", "<channel|>"
    return reply.split(end, 1)[1] if reply.startswith(begin) and end in reply else reply


def passes(rule: dict[str, Any], reply: str) -> bool:
    kind, reply = rule["kind"], without_thought(reply).strip().removesuffix("<turn|>").strip()
    if kind == "equal":
        return reply in rule["texts"]
    if kind == "span":
        return (contains(reply, rule["value"]) and NOT_THERE not in reply
                and not any(contains(reply, wrong) for wrong in rule.get("wrong", [])))
    if kind == "cited":
        return contains(reply, rule["value"]) and f"[{rule['source']}]" in reply
    if kind == "missing":
        return NOT_THERE in reply
    if kind == "call":
        return parse_call(reply) == (rule["name"], rule["arguments"])
    if kind == "valid":
        value = parse_object(reply)
        return value is not None and fits(value, rule["schema"])
    raise ValueError(f"no rule of kind {kind}")
