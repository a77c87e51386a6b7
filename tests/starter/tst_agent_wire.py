#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whether the coding agent's training data says what the program's own loop and tools really say.

    tst_agent_wire.py AGENT_WIRE

Tasks are done as the data does them, in real folders by the real tools, and everything that the model
would read is compared, byte by byte: prompt, declarations, results. What a test run says is the
project's own and is not compared.
"""
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "resources/starter"))

from data import agent, prompt  # noqa: E402
from data.conversation import Conversation  # noqa: E402
from data.names import Source  # noqa: E402

TASKS = 60
FACTS = re.compile(r"Folder: .*? Date: \d+-\d+-\d+\.", re.DOTALL)  # differ from computer to computer


class Wire:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **asked):
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def first_prompt(request):
    """What a turn begins with, as the data writes it."""
    talk = Conversation(agent.APPS_PROMPT + "Folder: x. Date: 2026-01-01.", agent.tool_formats.AGENT_TOOLS)
    talk.user(request)
    talk.begin()
    return "".join(segment.text for segment, _ in talk.parts)


def response(tool, text):
    out = prompt.Writer()
    prompt.write_response(out, tool, text)
    return prompt.text_of(out.segments)


class AgentWire(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.wire = Wire(cls.program)

    @classmethod
    def tearDownClass(cls):
        cls.wire.close()

    def work(self, task):
        """All steps of a task in a folder; the files that came of it."""
        with tempfile.TemporaryDirectory() as place:
            folder, storage = pathlib.Path(place) / "project", pathlib.Path(place) / "storage"
            for path in task.project.files:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(task.project.text(path), encoding="utf-8")
            storage.mkdir()
            begun = self.wire.ask(open=str(folder), storage=str(storage), task=task.request)
            self.assertEqual(FACTS.sub("", begun["prompt"]), FACTS.sub("", first_prompt(task.request)))

            def on_step(step, said):
                if step.tool == "run":
                    return
                real = self.wire.ask(tool=step.tool, arguments=step.arguments)
                self.assertEqual(real["result"], said, f"{task.request}: {step.tool} {step.arguments}")
                self.assertEqual(real["response"], response(step.tool, said))

            project = task.project.copy()
            agent.play(task, project, on_step)
            real = {str(p.relative_to(folder)): p.read_text(encoding="utf-8") for p in folder.rglob("*") if p.is_file()}
            self.assertEqual({path: text.removesuffix("\n").split("\n") for path, text in real.items()}, project.files)

    def test_tasks_as_they_are_taught(self):
        for split in ("train", "eval"):
            for number in range(TASKS):
                with self.subTest(split=split, number=number):
                    self.work(agent.task(Source(random.Random(f"wire/{split}/{number}"), split)))

    def test_calls_that_fail(self):
        """What a model may do wrong in a task."""
        for number in range(15):
            task = agent.task(Source(random.Random(f"wrong/{number}"), "eval"))
            path = sorted(task.project.files)[number % len(task.project.files)]
            line = next((line for line in task.project.files[path] if line.strip()), "x")
            calls = [("search", {"pattern": "qqqq"}), ("search", {"pattern": "(" + line[:4]}), ("search", {"pattern": line[:5], "glob": "*.none"}),
                     ("list", {"dir": "nowhere"}), ("list", {"glob": "**/*.none"}), ("list", {"glob": "**/*"}), ("list", {"dir": "tests"}),
                     ("list", {}), ("list", {"dir": "."}), ("search", {"pattern": line[:6].replace("(", ".")}),
                     ("read", {"file": "nowhere.txt"}), ("read", {"file": "deep/" + path}), ("read", {"file": "./" + path}),
                     ("edit", {"file": "nowhere.txt", "find": "a", "replace": "b"}), ("edit", {"file": path, "find": line, "replace": line}),
                     ("edit", {"file": path, "find": "qqqq", "replace": "b"}), ("edit", {"file": path, "find": "\n", "replace": "b"}),
                     ("edit", {"file": path, "find": line[:-1], "replace": line[:-1] + "q"}), ("read", {"file": path}),
                     ("write", {"file": path, "text": "a"}), ("write", {"file": "new/one.txt", "text": "a\nb"}),
                     ("write", {"text": "a"}), ("edit", {"file": path}), ("read", {}), ("read", {"file": path, "from": 2}),
                     ("read", {"file": path, "from": 90}), ("read", {"file": path, "lines": 1})]
            with tempfile.TemporaryDirectory() as place:
                folder, storage = pathlib.Path(place) / "project", pathlib.Path(place) / "storage"
                for name in task.project.files:
                    (folder / name).parent.mkdir(parents=True, exist_ok=True)
                    (folder / name).write_text(task.project.text(name), encoding="utf-8")
                storage.mkdir()
                self.wire.ask(open=str(folder), storage=str(storage), task="x")
                project = task.project.copy()
                for tool, arguments in calls:
                    with self.subTest(number=number, tool=tool, arguments=arguments):
                        real = self.wire.ask(tool=tool, arguments=arguments)
                        self.assertEqual(real["result"], project.call(tool, arguments))


if __name__ == "__main__":
    AgentWire.program = sys.argv.pop(1)
    unittest.main()
