# SPDX-License-Identifier: Apache-2.0
"""Conversations in which one of several declared tools is called, or none is needed."""
from . import app_talk, tools
from .conversation import Conversation, Example, Expected
from .names import Source
from .tools import Tool

SYSTEMS = ["Use the tools when they help.", "You can call tools.", "You are a helpful assistant with tools.", "Answer briefly."]


def offered(source: Source, most: int) -> list[Tool]:
    """Some tools of which the first will be used."""
    room = max(1, min(6, (most - 150) // 90))
    taken: set[str] = set()
    made = [source.pick(tools.KNOWN) if source.chance(0.3) else tools.invented(source, taken)
            for _ in range(source.rng.randint(1, room))]
    unique = {tool.name: tool for tool in reversed(made)}
    return list(reversed(unique.values()))


def begun(source: Source, choice: list[Tool]) -> Conversation:
    declared = choice[:]
    source.rng.shuffle(declared)
    described = source.chance(0.6)
    return Conversation(source.pick(SYSTEMS) if source.chance(0.4) else None, [t.declaration(described) for t in declared],
                        thinking=source.chance(0.2), past_thoughts=source.past_thoughts())


def call(talk: Conversation, tool: Tool, source: Source, goes_on: bool = True) -> Expected:
    """`goes_on`: the turn is rendered anew with the tool's answer, which drops the empty thought."""
    arguments = tools.arguments_for(tool, source)
    talk.user(tools.request(tool, arguments, source))
    talk.begin(bare=goes_on and (source.split == "eval" or source.chance(0.25)))
    if talk.thinking:
        talk.think(f"I call {tool.name}.")
    talk.call(tool.name, arguments)
    rule = {"kind": "call", "name": tool.name, "arguments": arguments}
    return Expected("", rule)


def make(source: Source, most: int) -> Example:
    """A call; in training its result and the reply follow, and often more requests."""
    choice = offered(source, most)
    talk = begun(source, choice)
    expected = call(talk, choice[0], source, goes_on=source.split != "eval")
    if source.split == "eval":
        return talk.example("tool", expected)
    result, reply = tools.answer(choice[0], source)
    _finish(talk, choice[0], result, reply)
    while source.chance(0.6) and not talk.thinking and len(talk.parts) < 40:
        again = source.pick(choice)
        call(talk, again, source)
        result, reply = tools.answer(again, source)
        _finish(talk, again, result, reply)
    return talk.example("tool", Expected(reply, {"kind": "equal", "texts": [reply]}))


def _finish(talk: Conversation, tool: Tool, result: str, reply: str) -> None:
    talk.respond(tool.name, result)
    if talk.thinking:
        talk.think("I report the result.")
    talk.say(reply)


def make_reply(source: Source, most: int) -> Example:
    """What is said after a tool's result."""
    choice = offered(source, most)
    talk = begun(source, choice)
    call(talk, choice[0], source)
    result, reply = tools.answer(choice[0], source)
    _finish(talk, choice[0], result, reply)
    return talk.example("tool_reply", Expected(reply, {"kind": "equal", "texts": [reply]}))


def make_none(source: Source, most: int) -> Example:
    """Tools are there, but the question is not for them."""
    talk = begun(source, offered(source, most))
    asked, reply = source.pick([app_talk.app_pair, app_talk.app_pair, app_talk.talk_pair])(source)
    talk.user(asked)
    talk.reply(reply, "No tool is needed.", last=True)
    return talk.example("no_tool", Expected(reply, {"kind": "equal", "texts": [reply]}))
