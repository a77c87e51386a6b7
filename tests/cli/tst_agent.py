#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import os
import pathlib
import signal
import subprocess
import unittest

from hearth_program import LIMIT, MODEL, ProgramTest

SHORT = ("--model", MODEL, "--context", "8192", "--max-tokens", "40", "--seed", "3")
REASONS = {"answer": 0, "question": 3, "call_limit": 4, "hard_call_limit": 4, "format_errors": 4, "repeating": 4,
           "token_budget": 4, "time_budget": 4, "context_full": 4, "no_answer": 4}


class Agent(ProgramTest):
    """With the tiny model, whose words are noise: what the program tells and leaves behind."""

    def setUp(self):
        super().setUp()
        self.project = pathlib.Path(self.folder) / "project"
        self.project.mkdir()
        (self.project / "a.txt").write_text("one\n")

    def agent(self, *words, **more):
        return self.run_hearth("agent", "--project", str(self.project), *SHORT, *words, **more)

    def test_tells_a_turn_as_json_lines(self):
        done = self.agent("--json", "Say hello")
        lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
        start, end = lines[0], lines[-1]
        self.assertEqual((start["type"], start["version"], start["mode"]), ("start", 1, "ask"))
        self.assertEqual(pathlib.Path(start["project"]).resolve(), self.project.resolve())
        self.assertIn(start["sandbox"], ("bubblewrap", "landlock", "none"))
        self.assertEqual(end["type"], "end")
        self.assertEqual(done.returncode, REASONS[end["reason"]], end)
        self.assertLessEqual({"text", "message", "calls", "generated_tokens", "changed", "seconds"}, end.keys())
        self.assertGreaterEqual([line["type"] for line in lines].count("reply"), 1)
        self.assertLessEqual(end["generated_tokens"], 40)

    def test_repeats_a_turn_with_its_seed(self):
        first, second = (self.agent("--mode", "edit", "Say hello") for _ in range(2))
        self.assertEqual(first.stdout, second.stdout)
        self.assertEqual(first.returncode, second.returncode)

    def test_changes_nothing_in_ask_mode(self):
        self.agent("Write a file")
        self.assertEqual([path.name for path in self.project.iterdir()], ["a.txt"])
        self.assertEqual((self.project / "a.txt").read_text(), "one\n")

    def test_refuses_what_it_does_not_understand(self):
        self.assert_refused(self.agent(), 2, "TASK")
        self.assert_refused(self.agent("two", "words"), 2, "TASK")
        self.assert_refused(self.agent("--mode", "yolo", "x"), 2, "yolo", "auto")
        self.assert_refused(self.run_hearth("agent", *SHORT, "--project", "/nowhere", "x"), 1, "nowhere")

    def test_refuses_rules_that_it_cannot_read(self):
        found = list(pathlib.Path(self.folder).rglob("agent-rules.json"))
        self.assertEqual(found, [])
        for folder in (pathlib.Path(self.folder), pathlib.Path(self.folder) / "Hearth",
                       pathlib.Path(self.folder) / "Hearth" / "Hearth", pathlib.Path(self.folder) / "hearth"):
            folder.mkdir(exist_ok=True)
            (folder / "agent-rules.json").write_text('[{"prefix": [], "verdict": "allow"}]')
        self.assert_refused(self.agent("x"), 1, "Rule 1")

    def turns(self):
        return self.json_lines("agent", "--project", str(self.project), "--turns", "--json")

    def test_lists_resumes_and_undoes_turns(self):
        self.assertEqual(self.turns(), [])
        self.agent("Say hello")
        turn, = self.turns()
        self.assertEqual((turn["type"], turn["state"], turn["task"], turn["files"]), ("turn", "ended", "Say hello", []))
        if turn["can_resume"]:
            resumed = self.agent("--resume", "last", "--json")
            start = json.loads(resumed.stdout.decode().splitlines()[0])
            self.assertEqual((start["type"], start["turn"]), ("start", turn["turn"]))
        self.assertIn("Say hello", self.output("agent", "--project", str(self.project), "--turns"))
        undone = self.json_lines("agent", "--project", str(self.project), "--undo", "last", "--json")[0]
        self.assertEqual((undone["type"], undone["turn"], undone["done"]), ("undo", turn["turn"], True))
        self.assertEqual([turn["state"] for turn in self.turns()], ["undone"])
        self.assert_refused(self.agent("--resume", "last"), 1, "can be resumed")
        self.assert_refused(self.run_hearth("agent", "--project", str(self.project), "--undo", "last"), 1, "undone")

    def test_refuses_turns_that_there_are_not(self):
        self.assert_refused(self.agent("--resume", "nothing"), 1, "no such turn", "--turns")
        self.assert_refused(self.run_hearth("agent", "--turns", "x"), 2, "TASK")
        self.assert_refused(self.run_hearth("agent", "--turns", "--undo", "last"), 2, "alone")

    def test_lists_and_forgets_rules(self):
        def rules(*words):
            return self.json_lines("agent", "--project", str(self.project), "--json", *words)
        self.assertEqual(rules("--rules"), [])
        for folder in (pathlib.Path(self.folder), pathlib.Path(self.folder) / "Hearth",
                       pathlib.Path(self.folder) / "Hearth" / "Hearth", pathlib.Path(self.folder) / "hearth"):
            folder.mkdir(exist_ok=True)
            (folder / "agent-rules.json").write_text(json.dumps([
                {"prefix": ["make", "test"], "verdict": "allow", "folder": str(self.project.resolve())},
                {"prefix": ["make"], "verdict": "ask"},
                {"prefix": ["ls"], "verdict": "deny", "folder": "/elsewhere"}]))
        self.assertEqual([(rule["type"], rule["prefix"], rule["verdict"], "folder" in rule) for rule in rules("--rules")],
                         [("rule", ["make", "test"], "allow", True), ("rule", ["make"], "ask", False)])
        self.assertIn("make test", self.output("agent", "--project", str(self.project), "--rules"))
        forgotten = rules("--forget-rule", "make test")
        self.assertEqual([(rule["type"], rule["prefix"]) for rule in forgotten], [("forgotten", ["make", "test"])])
        self.assertEqual([rule["prefix"] for rule in rules("--rules")], [["make"]])
        self.assert_refused(self.run_hearth("agent", "--project", str(self.project), "--forget-rule", "ls"), 1, "--rules")
        self.assert_refused(self.run_hearth("agent", "--rules", "--turns"), 2, "alone")

    def test_forgets_its_turns(self):
        def agent(*words):
            return self.json_lines("agent", "--project", str(self.project), "--json", *words)
        self.agent("--mode", "edit", "Say hello")
        self.assertEqual(len(agent("--turns")), 1)
        self.assertEqual(agent("--forget-turns"), [{"type": "forgotten_turns", "turns": 1}])
        self.assertEqual(agent("--turns"), [])
        self.assert_refused(self.run_hearth("agent", "--forget-turns", "--turns"), 2, "alone")

    def test_says_what_is_allowed(self):
        done = self.agent("--mode", "edit", "Say hello")
        self.assertIn(b"writing: allowed; commands: denied", done.stderr)

    def test_explains_its_output(self):
        text = self.output("help", "agent")
        for reason in REASONS:
            self.assertIn(reason, text)

    @unittest.skipUnless(os.name == "posix", "signals")
    def test_a_folder_has_one_turn_at_a_time(self):
        process = self.start_hearth("agent", "--project", str(self.project), "--model", MODEL, "--context", "8192",
                                    "--seed", "3", "--json", "Say hello", stdout=subprocess.PIPE)
        self.assertIn(b'"start"', process.stdout.readline())
        process.send_signal(signal.SIGSTOP)  # so that its turn lasts
        second = self.agent("--json", "Say hello")
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGCONT)
        process.communicate(timeout=LIMIT)
        self.assertEqual(second.returncode, 1)
        self.assertIn("Another agent is at work", json.loads(second.stdout.decode().splitlines()[-1])["message"])
        self.assertNotEqual(self.agent("--json", "Say hello").returncode, 1)

    @unittest.skipUnless(os.name == "posix", "signals")
    def test_stops_when_interrupted(self):
        process = self.start_hearth("agent", "--project", str(self.project), "--model", MODEL, "--context", "8192",
                                    "--seed", "3", "--json", "Say hello", stdout=subprocess.PIPE)
        self.assertIn(b'"start"', process.stdout.readline())
        process.send_signal(signal.SIGSTOP)  # so that its reply does not end first
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGCONT)
        output, _ = process.communicate(timeout=LIMIT)
        end = json.loads(output.decode().splitlines()[-1])
        self.assertEqual((end["type"], end["reason"], process.returncode), ("end", "user", 130))


if __name__ == "__main__":
    unittest.main()
