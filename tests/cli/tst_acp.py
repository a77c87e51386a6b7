#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import subprocess
import unittest

from hearth_program import LIMIT, MODEL, ProgramTest


class Acp(ProgramTest):
    """An editor's side of the protocol, over pipes. The tiny model's words are noise."""

    def setUp(self):
        super().setUp()
        self.project = pathlib.Path(self.folder) / "project"
        self.project.mkdir()
        self.process = self.start_hearth("acp", "--model", MODEL, "--context", "2048", stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE)
        self.updates = []

    def send(self, message):
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")
        self.process.stdin.flush()

    def request(self, number, method, params):
        self.send({"id": number, "method": method, "params": params})
        while True:
            message = json.loads(self.process.stdout.readline())
            if message.get("id") == number:
                return message
            self.updates.append(message)

    def test_serves_an_editor(self):
        can = self.request(0, "initialize", {"protocolVersion": 1, "clientCapabilities": {}})["result"]
        self.assertEqual(can["protocolVersion"], 1)
        session = self.request(1, "session/new", {"cwd": str(self.project), "mcpServers": []})["result"]["sessionId"]
        self.send({"method": "session/cancel", "params": {"sessionId": session}})
        self.assertIn("error", self.request(2, "session/prompt", {"sessionId": "none", "prompt": []}))
        self.send({"id": 3, "method": "session/prompt",
                   "params": {"sessionId": session, "prompt": [{"type": "text", "text": "Hello"}]}})
        first = json.loads(self.process.stdout.readline())
        self.assertEqual(first["method"], "session/update")
        self.assertEqual(first["params"]["sessionId"], session)
        self.send({"method": "session/cancel", "params": {"sessionId": session}})
        while first.get("id") != 3:
            first = json.loads(self.process.stdout.readline())
        self.assertIn(first["result"]["stopReason"], ("cancelled", "end_turn", "max_tokens", "max_turn_requests"))
        self.process.stdin.close()
        self.assertEqual(self.process.wait(LIMIT), 0)
        self.assertEqual(list(self.project.iterdir()), [])

    def test_ends_with_its_input_during_a_turn(self):
        self.request(0, "initialize", {"protocolVersion": 1})
        session = self.request(1, "session/new", {"cwd": str(self.project), "mcpServers": []})["result"]["sessionId"]
        self.send({"id": 3, "method": "session/prompt",
                   "params": {"sessionId": session, "prompt": [{"type": "text", "text": "Hello"}]}})
        self.process.stdin.close()
        self.assertEqual(self.process.wait(LIMIT), 0)

    def test_refuses_words(self):
        self.assert_refused(self.run_hearth("acp", "hello"), 2, "no words")


if __name__ == "__main__":
    unittest.main()
