#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import unittest

from hearth_program import MODEL, NO_VULKAN, ProgramTest


class ModelInfo(ProgramTest):
    def test_tells_what_the_file_is(self):
        text = self.output("model", "info", MODEL)
        for fragment in ("Variant", "Parameters", "Weights", "Context", "Memory", "tokens of context", "Vulkan", MODEL):
            self.assertIn(fragment, text)

    def test_json_has_every_key(self):
        info, = self.json_lines("model", "info", "--json", MODEL)
        # Depends on the computer.
        devices = info.pop("devices")
        self.assertEqual(bool(devices), "devices_problem" not in info)
        info.pop("devices_problem", None)
        for device in devices:
            self.assertLessEqual({"name", "driver", "memory_bytes", "key"}, set(device))
        for share in info.pop("device_shares"):
            self.assertEqual(set(share), {"name", "layers", "expert_layers", "whole_model", "memory_bytes"})
            self.assertLessEqual(share["layers"], info["layers"])
        self.assertEqual(set(info), {
            "path", "name", "variant", "quantization", "parameters", "file_bytes", "layers", "hidden_size",
            "vocabulary_size", "context_length", "tensor_types", "weight_bytes", "table_bytes", "kv_bytes_per_token",
            "kv_bytes_per_token_q8_0", "kv_bytes_fixed", "memory_bytes_4096", "memory_bytes_full"})
        self.assertEqual(info["context_length"], 4096)
        self.assertGreater(info["parameters"], 100_000)
        self.assertGreater(sum(info["tensor_types"].values()), 10)
        self.assertGreaterEqual(info["memory_bytes_4096"], info["weight_bytes"])


class Tokenize(ProgramTest):
    def pieces(self, *words, **options):
        return self.json_lines("tokenize", "--json", "--model", MODEL, *words, **options)

    @staticmethod
    def join(pieces):
        return b"".join(piece["piece"].encode() if "piece" in piece else bytes.fromhex(piece["bytes"])
                        for piece in pieces)

    def test_writes_one_token_per_line(self):
        lines = self.output("tokenize", "--model", MODEL, "Hello world").splitlines()
        self.assertEqual(len(lines), len(self.pieces("Hello world")))
        self.assertRegex(lines[0], r'^ *\d+  ".+"$')

    def test_pieces_make_up_the_text(self):
        for text in ("Hello world", "Größe 日本 😀", "a\n\n\nb\t c", "\\ \" quoted"):
            self.assertEqual(self.join(self.pieces(text)).decode(), text)

    def test_takes_any_bytes_from_standard_input(self):
        raw = bytes(range(256))
        self.assertEqual(self.join(self.pieces(stdin=raw)), raw)

    def test_control_tokens_only_on_demand(self):
        text = "<|turn>user\nHi<turn|>"
        self.assertFalse(any(piece["control"] for piece in self.pieces(text)))
        read = self.pieces("--control", text)
        self.assertEqual([piece["piece"] for piece in read if piece["control"]], ["<|turn>", "<turn|>"])
        self.assertIn("control", self.output("tokenize", "--control", "--model", MODEL, text))

    def test_nothing_becomes_no_tokens(self):
        self.assertEqual(self.pieces(""), [])


class Bench(ProgramTest):
    SMALL = ("bench", "--model", MODEL, "-p", "8,16", "-n", "4", "-d", "0,32", "-r", "2")

    def test_json_has_the_documented_keys(self):
        lines = self.json_lines(*self.SMALL, "--json")
        self.assertEqual([line["test"] for line in lines],
                         ["pp8", "pp16", "tg4", "pp8 @ d32", "pp16 @ d32", "tg4 @ d32"])
        for line in lines:
            self.assertEqual(set(line), {"test", "tokens_per_second", "stddev", "tokens", "depth", "threads",
                                         "backend", "model", "repetitions"})
            self.assertGreater(line["tokens_per_second"], 0)
            self.assertGreaterEqual(line["stddev"], 0)
            self.assertEqual(line["repetitions"], 2)
        self.assertEqual([line["tokens"] for line in lines], [8, 16, 4] * 2)
        self.assertEqual([line["depth"] for line in lines], [0] * 3 + [32] * 3)

    def test_writes_a_table(self):
        rows = self.output("bench", "--model", MODEL, "-p", "8", "-n", "0", "-r", "1").splitlines()
        self.assertEqual(len(rows), 3)
        self.assertTrue(all(row.count("|") == rows[0].count("|") for row in rows), rows)
        self.assertEqual(len({len(row) for row in rows}), 1, rows)
        self.assertRegex(rows[2], r"\| pp8 +\| +[\d.]+ ± 0\.00 \|$")

    def test_takes_the_threads_and_the_backend(self):
        line, = self.json_lines("bench", "--model", MODEL, "-p", "4", "-n", "0", "-r", "1", "-t", "1",
                                "--backend", "reference", "--json")
        self.assertEqual(line["threads"], 1)
        self.assertIn("reference", line["backend"])

    def test_computes_on_the_device_that_is_named(self):
        devices = self.json_lines("model", "info", "--json", MODEL)[0]["devices"]
        if not devices or "problem" in devices[0]:
            self.skipTest("no graphics device here")
        for wanted in ("1", devices[0]["name"][:4].upper(), devices[0]["key"]):
            line, = self.json_lines("bench", "--model", MODEL, "-p", "4", "-n", "0", "-r", "1", "--json", "--device", wanted)
            self.assertIn(devices[0]["name"], line["backend"])

    def test_weighs_decoding_against_copies_on_the_device(self):
        devices = self.json_lines("model", "info", "--json", MODEL)[0]["devices"]
        if not devices or "problem" in devices[0]:
            self.skipTest("no graphics device here")
        small = ("bench", "--model", MODEL, "-p", "4", "-n", "4", "-r", "1", "--backend", "vulkan")
        reading, decoding = self.json_lines(*small, "--json")
        self.assertNotIn("copy_share", reading)
        self.assertGreater(decoding["copy_bytes_per_second"], 1e8)
        self.assertGreater(decoding["copy_share"], 0)
        self.assertRegex(self.output(*small), r"\ntg4 reads memory at [\d.]+ % of the [\d.]+ GB/s that copies on the device reach\.\n$")

    def test_says_which_devices_there_are(self):
        done = self.run_hearth("bench", "--model", MODEL, "-p", "4", "-n", "0", "-r", "1", "--json", "--device", "Xyzzy 3D")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("cpu", json.loads(done.stdout)["backend"])
        self.assertRegex(done.stderr.decode("utf-8"),
                         r"^The processor computes instead of the graphics device: .*(“Xyzzy 3D”\. It knows 1: |Vulkan)")

    def test_the_processor_is_no_device(self):
        done = self.run_hearth("bench", "--model", MODEL, "--backend", "cpu", "--device", "1")
        self.assert_refused(done, 2, "--device goes with --backend vulkan only.")

    def test_says_why_the_processor_takes_over(self):
        done = self.run_hearth("bench", "--model", MODEL, "-p", "4", "-n", "0", "-r", "1", "--backend", "vulkan", "--json",
                               **NO_VULKAN)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("cpu", json.loads(done.stdout)["backend"])
        self.assertIn("The processor computes instead of the graphics device: ", done.stderr.decode("utf-8"))


if __name__ == "__main__":
    unittest.main()
