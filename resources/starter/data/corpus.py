# SPDX-License-Identifier: Apache-2.0
"""Text for training the vocabulary: what the generators write, and words that later skills need."""
import json
import random
from collections.abc import Callable, Iterator

from . import (agent, app_talk, doc_questions, guide_facts, json_answers, languages, more_documents, phrasing, prompt,
               small_talk, tool_calls, tool_formats, tools, words)
from .agent_tasks import Step
from .names import Source
from .tokenizer import CONTROL_PATTERN

# Words of tools, code and JSON, which deserve tokens of their own.
TECHNICAL = """read list search edit write run file from lines dir glob pattern find replace text command seconds
line lines matches match more found not no error failed exit code test tests passed ok done string integer number
boolean object array enum required properties parameters description name type true false null None True False
def return import class self for while if else elif in range len print assert raise except try with as lambda
function const let var new this export default require module console log describe expect toBe equal strictEqual
include namespace int double float bool char void auto std string vector size main using static public private
constexpr struct template unsigned cout cin endl static_assert noexcept override virtual package json md py cpp js
CMakeLists txt README src tests lib app utils config helpers total count index value result items limit timeout
retries width height price rate factor offset maximum minimum default size length average sum product difference
changed replaced written created lines 1 occurrence occurs twice times only exists already does use instead
The answer is set to Now tests pass all green renamed changed constant failing fixed bug python3 node make ctest pytest
I will calculate plus minus times divided by equals carry first then so sum of and circle square triangle star
star rectangle ellipse cross diamond ring heart arrow left right top bottom centre middle above below picture shows
how many what colour which shape where is there the word number says written one two three four five six seven
eight nine ten there are small large background plain JSON reply answer with schema keys fields extract as an object
Use the tool call function city location date query message recipient amount title body subject priority user id
temperature weather order table reservation email phone note alarm timer light music volume room door lamp""".split()
CODE = ["def {0}({1}):\n    return {1} + 1\n\n\n", "const {0} = {1};\n", "int {0}(int {1})\n{{\n    return {1} * 2;\n}}\n",
        "#include <{0}>\n#include \"{1}.h\"\n", "    if ({0} == {1}) {{\n        return false;\n    }}\n",
        "    assert {0}({1}) == 4\n", "{{\"{0}\": \"{1}\", \"{1}\": 3}}", "export function {0}({1}) {{\n  return {1};\n}}\n",
        "for (int i = 0; i < {0}; ++i)\n        {1} += i;\n", "static constexpr int {0} = 12; // {1}\n",
        "    self.{0} = {1}\n", "import {0}\nfrom {1} import {0}\n", "  - {0}: {1}\n", "module.exports = {{ {0}, {1} }};\n",
        "assert.strictEqual({0}({1}), 3);\n", "src/{0}.cpp:12: {1}\n", "tests/test_{0}.py::{1} PASSED\n",
        "{0}->{1}();\n", "    std::cout << {0} << \"{1}\" << std::endl;\n", "while {0} >= {1} && !{0} || x != {1}:\n"]


def _fixed() -> list[str]:
    facts = [f.answer for f in guide_facts.FACTS] + [f.do for f in guide_facts.FACTS] + [f.ask for f in guide_facts.FACTS]
    talk = [*small_talk.TALK, *small_talk.TALK.values(), *small_talk.BEYOND, guide_facts.OFF_TOPIC]
    lists = [words.ADJECTIVES, words.NOUNS, words.THINGS, words.MATERIALS, words.JOBS, words.TASKS, words.FILLERS,
             words.VERBS, words.MONTHS, words.DAYS, words.COLOURS, TECHNICAL,
             more_documents.DEEDS, more_documents.STEPS, phrasing.HOW]
    spaced = [" " + word for some in lists for word in some]
    capital = [" " + word.capitalize() for some in lists[:6] for word in some]
    foreign = [text for pairs in languages.TALK.values() for q, a in pairs for text in (q.replace("|", " "), a)]
    return [text.replace("|", " ") for text in facts + talk] + spaced + capital + 3 * foreign


def _code(source: Source) -> str:
    names = [source.pick([source.pick(TECHNICAL), source.pick(words.NOUNS), source.pick(words.VERBS), source.word(1, 2)])
             for _ in range(2)]
    return source.pick(CODE).format(*names)


def _without_control(write: Callable[[prompt.Writer], object]) -> str:
    out = prompt.Writer()
    write(out)
    return CONTROL_PATTERN.sub("\n", prompt.text_of(out.segments))


def _tools(source: Source) -> str:
    choice = tool_calls.offered(source, 600)
    declared = _without_control(lambda out: prompt.write_system(out, None, [t.declaration(True) for t in choice], False))
    called = choice[0], tools.arguments_for(choice[0], source)
    return (declared + tools.request(*called, source) + "\n"
            + _without_control(lambda out: prompt.write_call(out, called[0].name, called[1])))


def _json(source: Source) -> str:
    wanted = json_answers.parameters(source, 4)
    return json.dumps(json_answers.schema_of(wanted)) + "\n" + json.dumps({p.name: tools.value(p, source) for p in wanted})


def _agent(source: Source) -> str:
    task = agent.task(source)
    texts = [task.request + "\n"]

    def on_step(step: Step, answer: str) -> None:
        texts.append(_without_control(lambda out: (prompt.write_call(out, step.tool, step.arguments),
                                                   prompt.write_response(out, step.tool, answer))))

    texts.append(agent.play(task, task.project, on_step))
    if source.chance(0.4):
        texts.append(_without_control(lambda out: prompt.write_system(out, None, tool_formats.AGENT_TOOLS, False)))
    return "\n".join(texts)


def texts(rng: random.Random, most: int) -> Iterator[str]:
    """About `most` characters, half of them documents."""
    source = Source(rng, "train")
    written = 0
    for repeat in range(12):
        for text in _fixed():
            yield text
            written += len(text)
    while written < most:
        roll = source.rng.random()
        if roll < 0.25:
            made = source.pick([maker for maker, _ in doc_questions.KINDS.values()])(source, 200)
            text = made.text + "\n" + " ".join(a.answer + source.pick(a.questions) for a in made.asks[:9])
        elif roll < 0.4:
            text = source.pick([_tools, _tools, _json])(source)
        elif roll < 0.55:
            text = _agent(source)
        elif roll < 0.62:
            text = _code(source)
        elif roll < 0.8:
            text = app_talk.app_pair(source)[0]
        elif roll < 0.9:
            text = app_talk.beyond_question(source)
        else:
            text = source.person() + " " + source.word() + " " + source.company()
        yield text
        written += len(text)
