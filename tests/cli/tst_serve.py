#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""hearth serve with a tiny model: what a client of either protocol gets, and how it ends."""
import base64
import http.client
import json
import os
import pathlib
import signal
import subprocess
import unittest

from hearth_program import DATA, LIMIT, MODEL, ProgramTest

TOKEN = "a-token-of-the-tests"


class Serve(ProgramTest):
    def start(self, *words):
        file = pathlib.Path(self.folder) / "token"
        file.write_text(TOKEN + "\n")
        process = self.start_hearth("serve", "--model", MODEL, "--port", "0", *(words or ("--token-file", str(file))),
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        address = process.stdout.readline().decode()
        self.assertRegex(address, r"^address  http://127\.0\.0\.1:\d+/v1\n$")
        self.port = int(address.rsplit(":", 1)[1].split("/")[0])
        return process

    def call(self, method, path, body=None, token=TOKEN):
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT)
        self.addCleanup(client.close)
        client.request(method, path, body and json.dumps(body), {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
        answer = client.getresponse()
        return answer.status, answer.read().decode()

    def chat(self, **more):
        status, text = self.call("POST", "/v1/chat/completions", {
            "model": "any", "messages": [{"role": "user", "content": "Hello"}], "max_tokens": 8, "seed": 5, **more})
        self.assertEqual(status, 200, text)
        return text

    def test_serves_both_protocols(self):
        self.start()
        status, models = self.call("GET", "/v1/models")
        self.assertEqual((status, json.loads(models)["data"][0]["id"]), (200, "tiny-e2b"))
        reply = json.loads(self.chat())
        self.assertEqual(reply["choices"][0]["finish_reason"], "length")
        self.assertEqual(reply["usage"]["completion_tokens"], 8)
        events = [line[6:] for line in self.chat(stream=True).splitlines() if line.startswith("data: ")]
        self.assertEqual(events[-1], "[DONE]")
        text = "".join(json.loads(event)["choices"][0]["delta"].get("content", "") for event in events[:-1])
        self.assertEqual(text, reply["choices"][0]["message"]["content"])
        status, message = self.call("POST", "/v1/messages", {"max_tokens": 8, "messages": [{"role": "user", "content": "Hello"}]})
        self.assertEqual((status, json.loads(message)["stop_reason"]), (200, "max_tokens"))

    def test_holds_a_reply_to_its_schema(self):
        self.start()
        wish = {"type": "json_schema", "json_schema": {"name": "a", "schema": {"enum": ["left", "right"]}}}
        reply = json.loads(self.chat(max_tokens=60, response_format=wish))
        self.assertIn(json.loads(reply["choices"][0]["message"]["content"]), ("left", "right"))

    def test_sees_pictures(self):
        self.start()
        data = base64.b64encode((DATA / "documents/pictures/turned.jpg").read_bytes()).decode()
        picture = {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{data}"}}
        words = {"type": "text", "text": "Hello"}
        plain = json.loads(self.chat())["usage"]["prompt_tokens"]
        reply = json.loads(self.chat(messages=[{"role": "user", "content": [picture, words]}]))
        self.assertGreater(reply["usage"]["prompt_tokens"], plain + 60)
        for url in ("https://example.org/cat.png", "data:image/png;base64,?", "data:image/png;base64,QUJD"):
            wish = {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}]}
            self.assertEqual(self.call("POST", "/v1/chat/completions", wish)[0], 400, url)

    def test_asks_for_the_token(self):
        self.start()
        self.assertEqual(self.call("GET", "/v1/models", token="another-one-of-these")[0], 401)

    def test_makes_a_token_where_none_is_given(self):
        process = self.start("--threads", "1")
        token = process.stdout.readline().decode().split()
        self.assertEqual((token[0], len(token[1])), ("token", 64))
        self.assertEqual(self.call("GET", "/v1/models", token=token[1])[0], 200)

    @unittest.skipIf(os.name == "nt", "signals")
    def test_ends_when_told(self):
        process = self.start()
        process.send_signal(signal.SIGINT)
        self.assertEqual(process.wait(LIMIT), 130)

    def test_refuses_wrong_usage(self):
        self.assert_refused(self.run_hearth("serve", "--model", MODEL, "--port", "70000"), 2, "70000")
        self.assert_refused(self.run_hearth("serve", "--model", MODEL, HEARTH_TOKEN="short"), 2, "16 characters")
        self.assert_refused(self.run_hearth("serve", "--model", MODEL, "--token-file", "/nowhere/x"), 2, "/nowhere/x")
        self.start()
        done = self.run_hearth("serve", "--model", MODEL, "--port", str(self.port))
        self.assert_refused(done, 1, f"Port {self.port} cannot be used")


if __name__ == "__main__":
    unittest.main()
