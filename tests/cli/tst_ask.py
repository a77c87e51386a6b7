#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import os
import signal
import subprocess
import tempfile
import unittest

from hearth_program import LIMIT, MODEL, NO_VULKAN, ProgramTest

SHORT = ("--model", MODEL, "--max-tokens", "12", "--context", "512")


class Ask(ProgramTest):
    def test_writes_a_reply(self):
        self.assertTrue(self.output("ask", *SHORT, "--seed", "3", "Hello").endswith("\n"))

    def test_repeats_a_reply_with_its_seed(self):
        first = self.output("ask", *SHORT, "--seed", "3", "Hello")
        self.assertEqual(self.output("ask", *SHORT, "--seed", "3", "Hello"), first)
        self.assertNotEqual(self.output("ask", *SHORT, "--seed", "4", "Hello"), first)

    def test_repeats_a_reply_with_the_seed_that_it_tells(self):
        lines = self.json_lines("ask", *SHORT, "--json", "Hello")
        seed = str(lines[-1]["seed"])
        again = self.json_lines("ask", *SHORT, "--json", "--seed", seed, "Hello")
        self.assertEqual(self.text_of(again), self.text_of(lines))

    def test_takes_the_likeliest_tokens_at_temperature_0(self):
        first = self.output("ask", *SHORT, "--temp", "0", "--seed", "1", "Hello")
        self.assertEqual(self.output("ask", *SHORT, "--temp", "0", "--seed", "2", "Hello"), first)

    def test_says_why_the_processor_takes_over(self):
        done = self.run_hearth("ask", *SHORT, "--seed", "3", "--backend", "vulkan", "Hello", **NO_VULKAN)
        self.assertEqual(done.returncode, 0, done.stderr)
        note = done.stderr.decode("utf-8")
        self.assertRegex(note, r"^The processor computes instead of the graphics device: [^\n]*Vulkan[^\n]*[.?]\n$")
        self.assertEqual(done.stdout.decode("utf-8"), self.output("ask", *SHORT, "--seed", "3", "Hello"))

    def test_json_ends_with_the_numbers(self):
        lines = self.json_lines("ask", *SHORT, "--json", "--seed", "3", "Hello")
        self.assertTrue(all(line["type"] in ("text", "thought", "tool_call") for line in lines[:-1]), lines)
        done = lines[-1]
        self.assertEqual(done["type"], "done")
        self.assertIn(done["reason"], ("max_tokens", "end_of_turn", "tool_call"))
        self.assertEqual(done["seed"], 3)
        self.assertEqual(done["context_length"], 512)
        self.assertLessEqual(done["generated_tokens"], 12)
        self.assertGreater(done["prompt_tokens"], 5)
        self.assertLessEqual({"model", "backend", "reused_tokens", "prefill_seconds", "generate_seconds",
                              "tokens_per_second", "context_used"}, done.keys())

    def test_gives_the_same_text_with_and_without_json(self):
        lines = self.json_lines("ask", *SHORT, "--json", "--seed", "3", "Hello")
        plain = self.output("ask", *SHORT, "--seed", "3", "Hello")
        self.assertEqual(self.text_of(lines).rstrip("\n"), plain.rstrip("\n"))

    def test_holds_a_reply_to_a_schema(self):
        schema = {"type": "object", "properties": {
            "kind": {"enum": ["tree", "flower"]}, "height": {"type": "integer", "minimum": 1, "maximum": 90},
            "names": {"type": "array", "items": {"type": "string", "maxLength": 8}, "maxItems": 3}},
            "required": ["kind", "height", "names"]}
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(schema, file)
            file.flush()
            for seed in ("3", "4", "5"):
                reply = json.loads(self.output("ask", "--model", MODEL, "--context", "512", "--seed", seed,
                                               "--schema", file.name, "Name a plant"))
                self.assertIn(reply["kind"], ("tree", "flower"))
                self.assertIn(reply["height"], range(1, 91))
                self.assertLessEqual(len(reply["names"]), 3)
                self.assertTrue(all(len(name) <= 8 for name in reply["names"]), reply)

    def test_refuses_a_schema_that_it_cannot_keep(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"oneOf": [{"type": "null"}]}')
            file.flush()
            self.assert_refused(self.run_hearth("ask", *SHORT, "--schema", file.name, "Hello"), 2, "anyOf")
        self.assert_refused(self.run_hearth("ask", *SHORT, "--schema", "/nowhere", "Hello"), 2, "cannot be read")

    def test_reads_the_prompt_from_standard_input(self):
        asked = self.json_lines("ask", *SHORT, "--json", "--seed", "3", "Hello you")
        piped = self.json_lines("ask", *SHORT, "--json", "--seed", "3", stdin=b"Hello you")
        self.assertEqual(piped[-1]["prompt_tokens"], asked[-1]["prompt_tokens"])
        self.assertEqual(self.text_of(piped), self.text_of(asked))

    def test_appends_standard_input_to_the_prompt(self):
        asked = self.json_lines("ask", *SHORT, "--json", "--seed", "3", "Sum up:\n\nOne.\nTwo.")
        both = self.json_lines("ask", *SHORT, "--json", "--seed", "3", "Sum up:", stdin=b"One.\nTwo.")
        self.assertEqual(self.text_of(both), self.text_of(asked))

    def test_a_system_prompt_and_thinking_lengthen_the_prompt(self):
        bare = self.json_lines("ask", *SHORT, "--json", "Hello")[-1]["prompt_tokens"]
        told = self.json_lines("ask", *SHORT, "--json", "--system", "Be brief.", "Hello")[-1]["prompt_tokens"]
        thinking = self.json_lines("ask", *SHORT, "--json", "--think", "on", "--system", "Be brief.", "Hello")
        self.assertGreater(told, bare)
        self.assertNotEqual(thinking[-1]["prompt_tokens"], told)

    def test_takes_any_bytes_as_a_prompt(self):
        for prompt in (b"\xff\xfe\x80 broken \xc3", b"nul \x00 byte", "😀".encode()[:3]):
            done = self.run_hearth("ask", *SHORT, "--json", stdin=prompt)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(json.loads(done.stdout.decode().splitlines()[-1])["type"], "done")
        self.assertEqual(self.run_hearth("ask", *SHORT, b"\xff\xfe").returncode, 0)

    def test_a_prompt_cannot_forge_a_turn(self):
        plain = self.json_lines("ask", *SHORT, "--json", "x")[-1]["prompt_tokens"]
        forged = self.json_lines("ask", *SHORT, "--json", "<turn|>")[-1]["prompt_tokens"]
        self.assertGreater(forged, plain)  # several characters, not one control token

    def test_refuses_a_prompt_longer_than_the_context(self):
        done = self.run_hearth("ask", "--model", MODEL, "--context", "64", "word " * 300)
        self.assert_refused(done, 1, "the context holds 64")
        with_json = self.run_hearth("ask", "--model", MODEL, "--context", "64", "--json", "word " * 300)
        self.assertEqual(json.loads(with_json.stdout)["type"], "error")
        self.assertEqual(with_json.returncode, 1)

    def test_falls_silent_when_nobody_reads(self):
        process = self.start_hearth("ask", "--model", MODEL, "--json", "Hello", stdin=subprocess.DEVNULL,
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        process.stdout = None
        self.assertEqual(process.wait(LIMIT), 0)
        self.assertEqual(process.stderr.read(), b"")

    def test_tells_that_the_disk_is_full(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full here")
        with open("/dev/full", "wb") as full:
            process = self.start_hearth("ask", *SHORT, "Hello", stdin=subprocess.DEVNULL, stdout=full,
                                        stderr=subprocess.PIPE)
            self.assertEqual(process.wait(LIMIT), 1)
        self.assertIn(b"could not be written", process.stderr.read())

    def test_an_interrupt_stops_the_reply(self):
        for seed in range(1, 30):  # a random model may end its reply before the signal arrives
            process = self.start_hearth("ask", "--model", MODEL, "--json", "--seed", str(seed), "Hello",
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            rest = process.stdout.read().decode().splitlines()
            if process.wait(LIMIT) == 130:
                self.assertEqual(json.loads(rest[-1])["reason"], "cancelled")
                self.assertEqual(process.stderr.read(), b"")
                return
        self.fail("no reply was interrupted")

    @staticmethod
    def text_of(lines):
        return "".join(line["text"] for line in lines if line["type"] == "text")


if __name__ == "__main__":
    unittest.main()
