# SPDX-License-Identifier: Apache-2.0
"""Tools that the model has never seen by name, requests for them, and what they answer."""
import dataclasses
from typing import Any

from . import doc_fields, words
from .names import Source, kept_for_eval


@dataclasses.dataclass
class Parameter:
    name: str  # as declared: snake or camel case
    label: str  # as people say it
    kind: str  # of doc_fields, or "choice", "flag"
    options: list[str] = dataclasses.field(default_factory=list)
    required: bool = True

    def schema(self, described: bool) -> dict[str, Any]:
        kind = {"whole": "integer", "flag": "boolean", "decimal": "number"}.get(self.kind, "string")
        made: dict[str, Any] = {"type": kind}
        if described:
            made["description"] = f"the {self.label}"
        if self.options:
            made["enum"] = self.options
        return made


@dataclasses.dataclass
class Tool:
    name: str
    description: str
    verb: str
    noun: str
    parameters: list[Parameter]
    requests: list[str] = dataclasses.field(default_factory=list)  # with {0}, {1}, … for the values

    def declaration(self, described: bool) -> dict[str, Any]:
        properties = {p.name: p.schema(described) for p in self.parameters}
        return {"type": "function", "function": {
            "name": self.name, "description": self.description,
            "parameters": {"type": "object", "properties": properties,
                           "required": [p.name for p in self.parameters if p.required]}}}


def cased(text: str, style: str) -> str:
    parts = text.split(" ")
    if style == "camel":
        return parts[0] + "".join(p.capitalize() for p in parts[1:])
    return {"snake": "_", "dash": "-"}[style].join(parts)


KINDS = ["name", "person", "place", "date", "clock", "code", "whole", "whole", "word", "mail", "company", "decimal",
         "choice", "flag"]
SKIPPED = {"description", "type", "properties", "required", "nullable"}


def parameter(source: Source, style: str, taken: set[str]) -> Parameter:
    while True:
        if source.chance(0.5):
            label, kind = doc_fields.label(source)
            kind = kind if kind in KINDS else "name"
        else:
            label = source.pick(words.NOUNS)
            kind = doc_fields.NOUN_KINDS.get(label, source.pick(KINDS))
            kind = kind if kind in KINDS else source.pick(KINDS)
        name = cased(label, "snake" if style == "dash" else style)
        if label not in taken and name not in SKIPPED:
            break
    taken.add(label)
    options = source.few(words.COLOURS + words.MATERIALS + words.ADJECTIVES, 2, 4) if kind == "choice" else []
    return Parameter(name, label, kind, options, source.chance(REQUIRED[source.split]))


# What may be left out, and is: training does it more often, because models like to fill it in.
REQUIRED, GIVEN = {"eval": 0.8, "train": 0.6}, {"eval": 0.6, "train": 0.4}
# Of parameters; many are harder and teach more.
COUNTS = {"eval": [0, 1, 1, 2, 2, 3, 4], "train": [0, 1, 2, 2, 3, 3, 4, 5]}


def invented(source: Source, taken: set[str]) -> Tool:
    """A verb and a noun; each split has pairs of its own."""
    while True:
        verb = source.pick(words.VERBS)
        noun = source.pick(words.NOUNS + words.THINGS)
        if source.chance(0.2):
            noun = f"{source.pick(words.ADJECTIVES)} {noun}"
        pair = f"{verb} {noun}"
        if kept_for_eval(pair) == (source.split == "eval") and pair not in taken:
            break
    taken.add(pair)
    style = source.pick(["snake", "snake", "snake", "camel", "dash"])
    told: set[str] = set()
    parameters = [parameter(source, style, told) for _ in range(source.pick(COUNTS[source.split]))]
    description = source.pick(["{0} a {1}.", "{0} the {1}.", "{0} {1}", "{0}s a {1}.", "Can {2} a {1}."]).format(
        verb.capitalize(), noun, verb)
    return Tool(cased(pair, style), description, verb, noun, parameters)


def value(one: Parameter, source: Source) -> Any:
    if one.kind == "choice":
        return source.pick(one.options)
    if one.kind == "flag":
        return source.chance(0.5)
    if one.kind == "whole":
        return source.rng.randint(1, 999)
    if one.kind == "decimal":
        return round(source.rng.uniform(0.1, 99), source.pick([1, 2]))
    return doc_fields.value_of(one.kind, source)


def said(item: Any) -> str:
    return ("yes" if item else "no") if isinstance(item, bool) else str(item)


OPENINGS = ["{v} the {n}", "please {v} the {n}", "{v} a {n}", "I want to {v} the {n}", "can you {v} the {n}", "{v} {n}",
            "could you {v} a {n}", "I need to {v} a {n}", "help me {v} the {n}", "you should {v} the {n} now",
            "now {v} the {n}", "would you {v} the {n}"]
JOINTS = [("{o} with {a}", "{l} {x}", " and "), ("{o}. {a}.", "{L}: {x}", ". "), ("{o}: {a}", "{l} {x}", ", "),
          ("{o} ({a})", "{l} = {x}", ", "), ("{o}, {a}", "{l} is {x}", ", "), ("{o}. The {a}.", "{l} is {x}", " and the "),
          ("{o} for {a}", "{l} {x}", ", "), ("With {a}, {o}", "{l} {x}", " and "), ("{o}\n{a}", "- {l}: {x}", "\n"), ("{o}; use {a}", "{l} {x}", " and ")]


def request(tool: Tool, arguments: dict[str, Any], source: Source) -> str:
    if tool.requests:
        return source.pick(tool.requests).format(*(said(arguments[p.name]) for p in tool.parameters))
    opening = source.pick(OPENINGS).format(v=tool.verb, n=tool.noun)
    given = [(p.label, said(arguments[p.name])) for p in tool.parameters if p.name in arguments]
    source.rng.shuffle(given)
    if given:
        frame, entry, joint = source.pick(JOINTS)
        parts = [entry.format(l=label, L=label.capitalize(), x=x) for label, x in given]
        opening = frame.format(o=opening, a=joint.join(parts))
    text = opening[0].upper() + opening[1:] if source.chance(0.75) else opening
    return text if text.endswith((".", "\n")) else text + source.pick([".", "", "!", "", "?"])


def arguments_for(tool: Tool, source: Source) -> dict[str, Any]:
    """Values for all that is required, and for some of the rest."""
    return {p.name: value(p, source) for p in tool.parameters
            if p.required or tool.requests or source.chance(GIVEN[source.split])}


def _known(name: str, description: str, parameters: str, requests: str) -> Tool:
    """parameters: "name kind" with commas between."""
    made = [Parameter(p.split(" ")[0], p.split(" ")[0].replace("_", " "), p.split(" ")[1]) for p in parameters.split(", ")]
    return Tool(name, description, "", "", made, requests.split("|"))


# Tools as they are found in real life, with natural requests.
KNOWN = [
    _known("get_weather", "Get the weather of a city.", "city place",
           "what is the weather in {0}?|how is the weather in {0}|weather in {0}|Is it raining in {0}?|tell me the weather of {0}"
           "|Will it be warm in {0}?|do I need an umbrella in {0}?"),
    _known("send_email", "Send an e-mail.", "recipient mail, subject name",
           "send an e-mail to {0} with the subject {1}|write to {0} about {1}|Mail {0}, subject {1}|Please send {0} a mail about {1}"),
    _known("set_alarm", "Set an alarm.", "time clock", "wake me at {0}|set an alarm for {0}|alarm at {0}|I have to get up at {0}"
           "|Please wake me up at {0}"),
    _known("set_timer", "Start a timer.", "minutes whole", "set a timer for {0} minutes|timer {0} minutes|remind me in {0} minutes"
           "|Start a timer of {0} minutes"),
    _known("convert_currency", "Convert money.", "amount whole, currency word", "how much is {0} euros in {1}?|convert {0} to {1}"
           "|change {0} into {1}|what are {0} dollars in {1}?"),
    _known("find_route", "Find the way between two places.", "origin place, target place",
           "how do I get from {0} to {1}?|route from {0} to {1}|the way from {0} to {1}, please|I want to drive from {0} to {1}"),
    _known("book_table", "Book a table in a restaurant.", "guests whole, restaurant name, time clock",
           "book a table for {0} at {1} at {2}|a table for {0} people in {1}, {2}|reserve a table at {1} for {0} at {2}"),
    _known("play_music", "Play music.", "artist person", "play music by {0}|play something by {0}|I want to hear {0}|put on {0}"),
    _known("search_web", "Search the web.", "query name", "search the web for {0}|look up {0} online|google {0}|find out about {0}"),
    _known("get_stock_price", "Get the price of a share.", "company company", "what is the share price of {0}?|how is {0} doing?"
           "|stock price of {0}|What are shares of {0} worth?"),
    _known("create_event", "Put an event into the calendar.", "date date, title name",
           "put {1} on {0} into my calendar|add {1} on {0}|new event {1} on {0}|I have {1} on {0}, note it"),
    _known("translate_text", "Translate a text.", "language name, text name", "translate {1} into {0}|what is {1} in {0}?|{1} in {0}, please"
           "|say {1} in {0}"),
    _known("call_contact", "Call somebody.", "person person", "call {0}|ring {0}|phone {0}, please|I want to talk to {0}|give {0} a call"),
    _known("track_parcel", "See where a parcel is.", "number code", "where is my parcel {0}?|track {0}|parcel {0}|has {0} arrived?"),
    _known("set_temperature", "Set the heating of a room.", "degrees whole, room name",
           "set the heating in {1} to {0}|make {1} {0} degrees warm|{0} degrees in {1}|heat {1} to {0} degrees"),
    _known("get_user", "Get a user's data by e-mail address.", "email mail", "who is {0}?|find the user {0}|data of {0}|show the user {0}"),
    _known("add_task", "Add a task to the list.", "title name, due date", "I must do {0} by {1}|new task {0} until {1}|add the task {0}, due {1}"
           "|remind me of {0} on {1}"),
    _known("calculate", "Calculate with two numbers.", "first whole, second whole", "what is {0} times {1}?|multiply {0} and {1}"
           "|{0} x {1}|compute {0} by {1}"),
]


def answer(tool: Tool, source: Source) -> tuple[str, str]:
    """A tool's result, and what the model makes of it: the same words."""
    thing = tool.noun or tool.name.split("_")[-1]
    results = [f"The {thing} is {source.name()}.", f"{source.code()} confirmed.",
               f"{thing.capitalize()} {source.code()} is ready.", f"{source.measure()}, {source.pick(words.ADJECTIVES)}",
               f"The result is {source.amount()}.", f"Done, number {source.digits(3, 5)}.", f"{source.person()}, {source.place()}",
               f"Next at {source.clock()} on {source.date()}."]
    if source.chance(0.15):
        reason = source.pick([f"no {thing} was found", f"{source.name()} is not available", "the server did not answer",
                              f"the {thing} is locked", "that is not allowed", f"{source.company()} refused it"])
        return f"Error: {reason}.", f"That did not work: {reason}."
    result = source.pick(results)
    return result, result
