# SPDX-License-Identifier: Apache-2.0
"""Builds one training conversation: prompt.py's format, with a weight for each token.

Weight 1 stands on all that the model must say, including what ends its turn; 0 on the rest.
"""
import array
import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import checks, prompt, tokenizer
from .prompt import Segment

if TYPE_CHECKING:  # only pictures need it
    import numpy as np

@dataclasses.dataclass
class Expected:
    """What the last reply should be. `rule` is `check` as data, for evaluators: see checks.py."""
    text: str
    rule: dict[str, Any]


@dataclasses.dataclass
class Example:
    skill: str
    ids: array.array  # int32
    loss: array.array  # float32, per token of ids
    prompt: int  # ids before this are the prompt of the last reply
    expected: Expected
    messages: list[dict[str, Any]]  # OpenAI's form, up to the last reply
    tools: list[dict[str, Any]]
    thinking: bool
    image: "np.ndarray | None" = None  # uint8 [height, width, 3]

    def check(self, reply: str) -> bool:
        return checks.passes(self.expected.rule, reply)


class Conversation:
    """Written in the order in which it happens; every model turn is said and ended in steps."""

    def __init__(self, system: str | None = None, tools: list[dict[str, Any]] | None = None,
                 thinking: bool = False, past_thoughts: bool = True) -> None:
        self.system, self.tools, self.thinking = system, tools or [], thinking
        self.past_thoughts = past_thoughts  # whether earlier turns too begin with the empty thought
        self.parts: list[tuple[Segment, float]] = []
        self.messages: list[dict[str, Any]] = []
        self.turn_messages: list[dict[str, Any]] = []  # of the model's turn under way
        self.thought = ""  # what was thought before the call to come
        if system is not None:
            self.messages.append({"role": "system", "content": system})
        self._write(lambda out: (out.markup("<bos>"),
                                 prompt.write_system(out, system, self.tools, thinking)), 0.0)

    def _write(self, write: Callable[[prompt.Writer], Any], weight: float) -> None:
        out = prompt.Writer()
        write(out)
        self.parts += [(segment, weight) for segment in out.segments]

    def user(self, text: str, pictures: int = 0) -> None:
        self._end_turn_messages()
        content: Any = text.strip()
        if pictures:
            content = [{"type": "image"}] * pictures + [{"type": "text", "text": content}]
        self.messages.append({"role": "user", "content": content})
        self._write(lambda out: (out.markup("<|turn>user\n" + "<|image|>" * pictures),
                                 out.text(text.strip()), out.markup("<turn|>\n")), 0.0)

    def begin(self, last: bool = True, bare: bool = False) -> None:
        """Opens the model's turn. `last`: no other turn follows. `bare`: without the empty thought,
        as the app renders a turn that goes on after a tool's answer."""
        empty = not self.thinking and not bare and (last or self.past_thoughts)
        self._write(lambda out: out.markup("<|turn>model\n" + (prompt.NO_THOUGHT if empty else "")), 0.0)

    def think(self, thought: str, taught: bool = True) -> None:
        self._write(lambda out: prompt.write_thought(out, thought), float(taught))
        self.thought = thought

    def say(self, text: str, taught: bool = True) -> None:
        """The last thing of a turn."""
        self._write(lambda out: (out.text(text), out.markup("<turn|>")), float(taught))
        self._write(lambda out: out.markup("\n"), 0.0)
        self.turn_messages.append({"role": "assistant", "content": text})

    def reply(self, text: str, thought: str, last: bool) -> None:
        """A whole turn of text. Where thinking is on, all but the last have lost their thoughts by
        now, so only the last is taught."""
        self.begin(last)
        if self.thinking and last:
            self.think(thought)
        self.say(text, taught=last or not self.thinking)

    def call(self, name: str, arguments: dict[str, Any], taught: bool = True) -> None:
        self._write(lambda out: (prompt.write_call(out, name, arguments),
                                 out.markup("<|tool_response>")), float(taught))
        message = {"role": "assistant", "content": "", "tool_calls": [
            {"id": str(len(self.parts)), "type": "function",
             "function": {"name": name, "arguments": arguments}}]}
        self.turn_messages.append(message | ({"reasoning_content": self.thought} if self.thought else {}))
        self.thought = ""

    def respond(self, name: str, value: Any) -> None:
        """A tool's answer to the call just made, whose stop token opens it already."""
        out = prompt.Writer()
        prompt.write_response(out, name, value)
        first = out.segments[0].text.removeprefix("<|tool_response>")
        self.parts += [(Segment(first, True), 0.0)] + [(s, 0.0) for s in out.segments[1:]]
        self.turn_messages.append({"role": "tool", "name": name, "content": value})

    def _end_turn_messages(self) -> None:
        self.messages += self.turn_messages
        self.turn_messages = []

    def encoded(self) -> tuple[list[int], list[float], int]:
        """Ids, their weights, and where the last reply begins."""
        coder = tokenizer.shared()
        ids: list[int] = []
        weights: list[float] = []
        waiting: list[Segment] = []
        begin = 0
        for number, (segment, weight) in enumerate(self.parts):
            waiting.append(segment)
            if number + 1 == len(self.parts) or self.parts[number + 1][1] != weight:
                made = coder.encode(waiting)
                if weight > 0:
                    begin = len(ids)
                ids += made
                weights += [weight] * len(made)
                waiting = []
        return ids, weights, begin

    def example(self, skill: str, expected: Expected, image: "np.ndarray | None" = None) -> Example:
        ids, weights, begin = self.encoded()
        messages = self.messages + self.turn_messages[:-1]
        return Example(skill, array.array("i", ids), array.array("f", weights), begin, expected,
                       messages, self.tools, self.thinking, image)
