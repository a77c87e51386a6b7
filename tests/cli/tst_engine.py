#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Replies of an engine elsewhere: another Hearth with a tiny model, asked through OpenAI's protocol."""
import json
import pathlib
import subprocess
import unittest

from hearth_program import MODEL, ProgramTest

TOKEN = "a-token-of-the-tests"


class Engine(ProgramTest):
    def setUp(self):
        super().setUp()
        self.key = pathlib.Path(self.folder) / "key"
        self.key.write_text(TOKEN + "\n")
        process = self.start_hearth("serve", "--model", MODEL, "--port", "0", "--token-file", str(self.key),
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.address = process.stdout.readline().decode().split()[1]

    def options(self, *more):
        return ("--engine", self.address, "--engine-key-file", str(self.key), *more)

    def test_says_what_the_model_here_says(self):
        shared = ("--json", "--temp", "0", "--max-tokens", "12", "Hello there")
        here = self.json_lines("ask", "--model", MODEL, *shared)
        there = self.json_lines("ask", *self.options(), *shared)
        said = ["".join(event["text"] for event in events if event["type"] == "text") for events in (here, there)]
        self.assertEqual(said[0], said[1])
        done = there[-1]
        self.assertEqual((done["type"], done["reason"], done["model"]), ("done", "max_tokens", "tiny-e2b"))
        self.assertEqual(done["prompt_tokens"], here[-1]["prompt_tokens"])
        self.assertGreater(done["context_length"], 0)

    def test_keeps_to_a_schema(self):
        schema = pathlib.Path(self.folder) / "schema.json"
        schema.write_text('{"enum": ["left", "right"]}')
        reply = self.output("ask", *self.options("--schema", str(schema)), "Where?")
        self.assertIn(json.loads(reply), ("left", "right"))

    def test_a_conversation_goes_on(self):
        done = self.run_hearth("chat", *self.options("--max-tokens", "6"), stdin=b"One\nTwo\n")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_an_agent_works_here_with_a_model_there(self):
        project = pathlib.Path(self.folder) / "project"
        project.mkdir()
        (project / "notes.txt").write_text("Bread\n")
        done = self.run_hearth("agent", "--project", str(project), "--max-calls", "2", "--max-tokens", "60", "--json",
                               *self.options(), "Read notes.txt")
        events = [json.loads(line) for line in done.stdout.decode().splitlines()]
        self.assertEqual((events[0]["type"], events[0]["model"]), ("start", "tiny-e2b"), done.stderr)
        self.assertEqual(events[-1]["type"], "end")
        self.assertIn(done.returncode, (0, 3, 4), events[-1])

    def test_what_is_wrong_is_a_sentence(self):
        self.key.write_text("another")
        self.assert_refused(self.run_hearth("ask", *self.options(), "Hello"), 1, "key")
        self.assert_refused(self.run_hearth("ask", "--engine", "http://192.0.2.1", "Hello"), 1, "not encrypted")
        self.assert_refused(self.run_hearth("ask", "--engine", "file:///etc", "Hello"), 1, "not the address")
        self.key.write_text(TOKEN)
        self.assert_refused(self.run_hearth("ask", *self.options("--engine-model", "other"), "Hello"), 1, "tiny-e2b")

    def test_local_only_refuses_and_the_ledger_tells(self):
        ledger = pathlib.Path(self.folder) / "ledger.jsonl"
        done = self.run_hearth("ask", *self.options(), "Hello", HEARTH_LOCAL_ONLY="1", HEARTH_LEDGER=str(ledger))
        self.assert_refused(done, 1, "Local only")
        line = json.loads(ledger.read_text().splitlines()[-1])
        self.assertEqual((line["purpose"], line["refused"]), ("engine", True))


if __name__ == "__main__":
    unittest.main()
