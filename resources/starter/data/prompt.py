# SPDX-License-Identifier: Apache-2.0
"""Gemma 4's turn format, equal to engine/text/prompt.h.

Messages and tools have OpenAI's form, as in tests/golden/chat.json. What the app writes is
control text, in which control tokens are recognised; what people, files and tools wrote is not.
"""
import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

QUOTE = '<|"|>'
NO_THOUGHT = "<|channel>thought\n<channel|>"
DEEPEST = 64
SKIPPED = {"description", "type", "properties", "required", "nullable"}


class Segment(NamedTuple):
    text: str
    control: bool


class Writer:
    """Collects segments; neighbours of one kind are joined."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []

    def _add(self, text: str, control: bool) -> None:
        if not text:
            return
        if self.segments and self.segments[-1].control == control:
            text = self.segments.pop().text + text
        self.segments.append(Segment(text, control))

    def markup(self, text: str) -> None:
        self._add(text, True)

    def text(self, text: str) -> None:
        self._add(text, False)

    def string(self, text: str) -> None:
        self.markup(QUOTE)
        self.text(text)
        self.markup(QUOTE)


def _sorted(mapping: dict[str, Any]) -> list[tuple[str, Any]]:
    # The second key is nlohmann::json's own order of keys.
    return sorted(sorted(mapping.items()), key=lambda item: item[0].lower())


def _with_commas(out: Writer, items: Iterable[Any]) -> Iterator[Any]:
    for number, item in enumerate(items):
        if number:
            out.markup(",")
        yield item


def write_value(out: Writer, value: Any, quoted: bool, depth: int = 0) -> None:
    if value is None or depth > DEEPEST:
        out.markup("None")
    elif isinstance(value, str):
        out.string(value)
    elif isinstance(value, dict):
        out.markup("{")
        write_entries(out, value, quoted, depth + 1)
        out.markup("}")
    elif isinstance(value, list):
        out.markup("[")
        for item in _with_commas(out, value):
            write_value(out, item, quoted, depth + 1)
        out.markup("]")
    else:
        out.markup(json.dumps(value))


def write_entries(out: Writer, mapping: dict[str, Any], quoted: bool, depth: int = 0) -> None:
    for key, value in _with_commas(out, _sorted(mapping)):
        (out.string if quoted else out.text)(key)
        out.markup(":")
        write_value(out, value, quoted, depth)


def _type_of(schema: Any) -> str:
    kind = schema.get("type") if isinstance(schema, dict) else None
    options = kind if isinstance(kind, list) else [kind]
    return next((o.upper() for o in options if isinstance(o, str) and o != "null"), "")


def _write_names(out: Writer, names: list[Any]) -> None:
    out.markup("required:[")
    for name in _with_commas(out, [n for n in names if isinstance(n, str)]):
        out.string(name)
    out.markup("]")


def _write_items(out: Writer, items: dict[str, Any], depth: int) -> None:
    out.markup("items:{")
    for key, value in _with_commas(out, [e for e in _sorted(items) if e[1] is not None]):
        if key == "properties":
            out.markup("properties:{")
            _write_properties(out, value if isinstance(value, dict) else {}, depth + 1)
            out.markup("}")
        elif key == "required":
            _write_names(out, value)
        elif key == "type":
            out.markup("type:")
            out.string(_type_of(items))
        else:
            out.text(key)
            out.markup(":")
            write_value(out, value, True, depth + 1)
    out.markup("}")


def _object_fields(out: Writer, schema: dict[str, Any], depth: int) -> Iterator[None]:
    properties = schema.get("properties")
    out.markup("properties:{")
    _write_properties(out, properties if isinstance(properties, dict) else schema, depth + 1)
    out.markup("}")
    yield
    if schema.get("required"):
        _write_names(out, schema["required"])
        yield


def _schema_fields(out: Writer, schema: Any, depth: int) -> Iterator[None]:
    """Writes one field per step, so that the caller can put commas between them."""
    fields = schema if isinstance(schema, dict) else {}
    kind = _type_of(fields)
    if isinstance(fields.get("description"), str) and fields["description"]:
        out.markup("description:")
        out.string(fields["description"])
        yield
    if kind == "STRING" and fields.get("enum"):
        out.markup("enum:")
        write_value(out, fields["enum"], True, depth + 1)
        yield
    if kind == "ARRAY" and isinstance(fields.get("items"), dict) and fields["items"]:
        _write_items(out, fields["items"], depth)
        yield
    if fields.get("nullable"):
        out.markup("nullable:true")
        yield
    if kind == "OBJECT":
        yield from _object_fields(out, fields, depth)
    out.markup("type:")
    out.string(kind)
    yield


def _write_schema(out: Writer, schema: Any, depth: int) -> None:
    out.markup("{")
    parts = Writer()
    fields = _schema_fields(parts, schema, depth)
    for number, _ in enumerate(fields):
        if number:
            out.markup(",")
        for segment in parts.segments:
            (out.markup if segment.control else out.text)(segment.text)
        parts.segments = []
    out.markup("}")


def _write_properties(out: Writer, properties: dict[str, Any], depth: int) -> None:
    if depth > DEEPEST:
        return
    for key, schema in _with_commas(out, [p for p in _sorted(properties) if p[0] not in SKIPPED]):
        out.text(key)
        out.markup(":")
        _write_schema(out, schema, depth)


def _write_parameters(out: Writer, parameters: dict[str, Any]) -> None:
    out.markup(",parameters:{")
    comma = ""
    if parameters.get("properties"):
        out.markup("properties:{")
        _write_properties(out, parameters["properties"], 0)
        out.markup("}")
        comma = ","
    if parameters.get("required"):
        out.markup(comma)
        _write_names(out, parameters["required"])
        comma = ","
    if kind := _type_of(parameters):
        out.markup(comma + "type:")
        out.string(kind)
    out.markup("}")


def write_declaration(out: Writer, tool: dict[str, Any]) -> None:
    function = tool.get("function", tool)
    out.markup("<|tool>declaration:")
    out.text(function.get("name", ""))
    out.markup("{description:")
    out.string(function.get("description", ""))
    if function.get("parameters"):
        _write_parameters(out, function["parameters"])
    out.markup("}<tool|>")


def write_call(out: Writer, name: str, arguments: dict[str, Any]) -> None:
    out.markup("<|tool_call>call:")
    out.text(name)
    out.markup("{")
    write_entries(out, arguments, False)
    out.markup("}<tool_call|>")


def write_response(out: Writer, name: str, value: Any) -> None:
    out.markup("<|tool_response>response:")
    out.text(name)
    out.markup("{")
    if isinstance(value, dict):
        write_entries(out, value, False)
    else:
        out.markup("value:")
        write_value(out, value, False)
    out.markup("}<tool_response|>")


def write_thought(out: Writer, thought: str) -> None:
    out.markup("<|channel>thought\n")
    out.text(thought)
    out.markup("\n<channel|>")


def write_system(out: Writer, system: str | None, tools: list[dict[str, Any]],
                 thinking: bool) -> None:
    if system is None and not thinking and not tools:
        return
    out.markup("<|turn>system\n" + ("<|think|>\n" if thinking else ""))
    out.text((system or "").strip())
    for tool in tools:
        write_declaration(out, tool)
    out.markup("<turn|>\n")


def _parts(message: dict[str, Any]) -> tuple[list[str], str]:
    """The kinds of its pictures and sounds, and its text without thoughts."""
    content = message.get("content") or ""
    if isinstance(content, list):
        media = [part["type"] for part in content if part["type"] != "text"]
        return media, "".join(part["text"] for part in content if part["type"] == "text")
    begin, end = "<|channel>thought\n", "\n<channel|>"
    if message["role"] == "assistant" and content.startswith(begin) and end in content:
        content = content.split(end, 1)[1]
    return [], content


class Renderer:
    """Writes one conversation."""

    def __init__(self, messages: list[dict[str, Any]], tools: list[dict[str, Any]],
                 thinking: bool) -> None:
        self.out, self.thinking, self.ended = Writer(), thinking, "text"
        self.out.markup("<bos>")
        system = None
        if messages and messages[0]["role"] == "system":
            system, messages = messages[0]["content"], messages[1:]
        write_system(self.out, system, tools, thinking)
        self.messages = messages
        users = [i for i, message in enumerate(messages) if message["role"] == "user"]
        self.after_last_user = users[-1] + 1 if users else 0

    def render(self, generation_prompt: bool) -> list[Segment]:
        for index, message in enumerate(self.messages):
            if message["role"] != "tool":
                self._message(index, message)
        if generation_prompt and self.ended == "text":
            self.out.markup("<|turn>model\n" + ("" if self.thinking else NO_THOUGHT))
        return self.out.segments

    def _continues(self, index: int) -> bool:
        if self.messages[index]["role"] != "assistant":
            return False
        while index > 0 and self.messages[index - 1]["role"] == "tool":
            index -= 1
        return index > 0 and self.messages[index - 1]["role"] == "assistant"

    def _message(self, index: int, message: dict[str, Any]) -> None:
        out, (media, content) = self.out, _parts(message)
        if not self._continues(index):
            role = {"assistant": "model"}.get(message["role"], message["role"])
            out.markup(f"<|turn>{role}\n")
        self.ended = "text"
        if calls := message.get("tool_calls"):
            self._calls(index, message, calls)
        for kind in media:
            out.markup(f"<|{kind}|>")
        out.text(content.strip())
        if self.ended == "call":
            out.markup("<|tool_response>")
        elif self.ended == "text" or content or media:
            out.markup("<turn|>\n")

    def _calls(self, index: int, message: dict[str, Any], calls: list[dict[str, Any]]) -> None:
        if message.get("reasoning_content") and index >= self.after_last_user:
            write_thought(self.out, message["reasoning_content"])
        for call in calls:
            write_call(self.out, call["function"]["name"], call["function"]["arguments"])
        self.ended = "call"
        for answer in self.messages[index + 1:]:
            if answer["role"] != "tool":
                break
            write_response(self.out, answer["name"], answer["content"])
            self.ended = "response"


def render(messages: list[dict[str, Any]], tools: list[dict[str, Any]] | None = None,
           thinking: bool = False, generation_prompt: bool = True) -> list[Segment]:
    return Renderer(messages, tools or [], thinking).render(generation_prompt)


def text_of(segments: Iterable[Segment]) -> str:
    return "".join(segment.text for segment in segments)
