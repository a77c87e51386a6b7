# SPDX-License-Identifier: Apache-2.0
"""The coding agent at work: whole turns for training, and a stage on which a model plays alone."""
import itertools
import pathlib
import random
from collections.abc import Callable

from . import agent_project, agent_tasks, checks, tool_formats
from .agent_project import Project
from .agent_tasks import Step, Task
from .conversation import Conversation, Example, Expected
from .names import Source
from .wordings import strangers

APPS_PROMPT = (pathlib.Path(__file__).resolve().parents[2] / "prompts/coding_agent.md").read_text(encoding="utf-8")
OTHERS = ["You work in the user's project folder with the tools below.", "You are a coding agent. Use the tools.",
          "Work step by step with the tools. Say briefly what you did."]
HOSTS = ["Debian GNU/Linux 13 (trixie)", "Debian GNU/Linux 13 (trixie)", "Ubuntu 24.04 LTS", "Windows 11 Version 24H2", "macOS Sequoia (15.3)",
         "Fedora Linux 42 (Workstation Edition)"]
MOST_STEPS = 12
PROMPT_TOKENS, SHORT_TOKENS, TASK_TOKENS = 800, 90, 340  # about


def task(source: Source) -> Task:
    makers, weights = zip(*agent_tasks.KINDS)
    return source.rng.choices(makers, weights)[0](agent_project.made(source), source)


def begun(one: Task, source: Source, short: bool = False) -> Conversation:
    """`short`: with the prompt's last line only, for training in short rows. The tools are always the
    same, so that what they are declared to be tells nothing new."""
    rng = source.rng
    told = APPS_PROMPT.rstrip("\n").rsplit("\n", 1)[-1] + "\n" if short else APPS_PROMPT
    system = (f"{told}Folder: {source.word(1, 2)}. System: {source.pick(HOSTS)}. "
              f"Date: {rng.randint(2025, 2030)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}.")  # agents/loop/agent_prompt.cpp
    if source.split == "train" and not short and source.chance(0.1):
        system = source.pick([None, *OTHERS])
    talk = Conversation(system, [] if short else tool_formats.AGENT_TOOLS, thinking=source.chance(0.15))
    talk.user(one.request)
    talk.begin(bare=source.split == "train" and source.chance(0.25))
    return talk


def play(one: Task, project: Project, on_step: Callable[[Step, str], None] = lambda *_: None) -> str:
    """Does the task as it should be done and returns the last words."""
    steps = one.steps(project)
    try:
        step = next(steps)
        while True:
            answer = project.call(step.tool, step.arguments)
            on_step(step, answer)
            step = steps.send(answer)
    except StopIteration as end:
        return end.value


def make(source: Source, most: int) -> Example:
    """All steps as they should be; in training of several tasks, for the tools alone fill a row's half."""
    one, short = task(source), source.split == "train" and most < PROMPT_TOKENS + 3 * TASK_TOKENS
    talk = begun(one, source, short)
    said = work(one, talk)
    if source.split == "train" and not talk.thinking:
        for _ in range((most - (SHORT_TOKENS if short else PROMPT_TOKENS)) // TASK_TOKENS - 1):
            one = task(source)
            talk.user(one.request)
            talk.begin()
            said = work(one, talk)
    return talk.example("agent", Expected(said, {"kind": "equal", "texts": [said]}))


def work(one: Task, talk: Conversation) -> str:
    """Writes a whole task into the conversation and returns the last words."""
    def on_step(step: Step, answer: str) -> None:
        if talk.thinking:
            talk.think(step.thought, step.taught)
        talk.call(step.tool, step.arguments, step.taught)
        talk.respond(step.tool, answer)

    said = play(one, one.project.copy(), on_step)
    if talk.thinking:
        talk.think("I report.")
    talk.say(said)
    return said


class Stage:
    """A held-out task that a model does by itself. Feed it replies until it is over."""

    def __init__(self, source: Source, one: Task) -> None:
        self.task = one
        self.talk = begun(self.task, source)
        self.project, self.right = self.task.project.copy(), self.task.project.copy()
        self.steps, self.over, self.said = 0, False, ""
        play(self.task, self.right)

    def prompt(self) -> list[int]:
        return self.talk.encoded()[0]

    def feed(self, reply: str) -> None:
        """A reply as decoded, with its control tokens."""
        self.steps += 1
        if self.talk.thinking and reply.startswith("<|channel>thought\n") and "\n<channel|>" in reply:
            self.talk.think(reply.removeprefix("<|channel>thought\n").split("\n<channel|>")[0])
        reply = checks.without_thought(reply)
        call = checks.parse_call(reply)
        if call is None or self.steps >= MOST_STEPS:
            self.over, self.said = True, reply.removesuffix("<turn|>").strip()
            return
        self.talk.call(*call)
        self.talk.respond(call[0], self.project.call(*call))

    def passed(self) -> bool:
        """The files are as they should be, and the last words hold what matters."""
        return (self.over and self.project.files == self.right.files
                and all(checks.contains(self.said, word) for word in self.task.must))


def stage(seed: str) -> Stage:
    """The held-out task of this seed, always the same."""
    source = Source(random.Random(seed), "eval")
    return Stage(source, task(source))


MAKERS = {"tests": "run_tests", "tests told": "run_tests", "fix told": "fix"}  # of kinds with another name than their function


def strangers_stage(kind: str, said: str, project: int) -> Stage:
    """A task in a stranger's words, in the first project where it can be asked for in these."""
    for number in itertools.count():
        source = Source(random.Random(f"stranger/{kind}/{said}/{project}/{number}"), "eval")
        source.said = {kind: said}
        one = getattr(agent_tasks, MAKERS.get(kind, kind))(agent_project.made(source), source)
        if not source.said:
            return Stage(source, one)
    raise AssertionError


def strangers_stages(projects: int) -> list[tuple[str, Stage]]:
    """(kind, task) of all that strangers.json asks for, each wording in so many projects."""
    return [(kind, strangers_stage(kind, said, project))
            for kind, wordings in strangers()["agent"].items() for said in wordings for project in range(projects)]
