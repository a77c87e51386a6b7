#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Files of a model beside each other: tiny models with random weights, which agree with nobody but themselves."""
import pathlib
import unittest

from hearth_program import DATA, MODEL, ProgramTest

OTHER = str(DATA / "golden" / "tiny-e4b" / "tiny-e4b.gguf")
STARTER = str(DATA.parent / "resources" / "starter" / "hearth-starter.gguf")


class Compare(ProgramTest):
    def setUp(self):
        super().setUp()
        prompts = pathlib.Path(self.folder) / "prompts.txt"
        prompts.write_text("Why is the sky blue?\n\n  How do I make soup?  \n")
        self.options = ("--prompts", str(prompts), "--max-tokens", "12")

    def test_a_file_is_like_itself(self):
        compared, = self.json_lines("model", "compare", MODEL, MODEL, "--json", *self.options)
        self.assertEqual(set(compared), {"files", "prompts"})
        for file in compared["files"]:
            self.assertEqual(set(file), {
                "path", "quantization", "file_bytes", "memory_bytes", "backend", "prompt_tokens_per_second",
                "tokens_per_second", "same_replies", "verdict", "agreement", "agreed_tokens", "tokens", "divergence"})
            self.assertEqual((file["path"], file["verdict"], file["same_replies"]), (MODEL, "same", 2))
            self.assertEqual((file["agreement"], file["divergence"]), (1, 0))
            self.assertEqual(file["agreed_tokens"], file["tokens"])
            self.assertGreater(file["tokens_per_second"], 0)
        self.assertEqual([prompt["prompt"] for prompt in compared["prompts"]],
                         ["Why is the sky blue?", "How do I make soup?"])
        for prompt in compared["prompts"]:
            first, second = prompt["replies"]
            self.assertEqual(set(first), {"text", "is_whole", "is_same", "common", "agreement", "agreed_tokens",
                                          "tokens", "divergence"})
            self.assertEqual(first, second)
            self.assertTrue(first["text"])

    def test_another_model_is_not(self):
        compared, = self.json_lines("model", "compare", MODEL, OTHER, MODEL, "--json", *self.options)
        _, other, same = compared["files"]
        self.assertEqual(other["verdict"], "very_different")
        self.assertLess(other["agreement"], 0.5)
        self.assertGreater(other["divergence"], 0)
        self.assertEqual(same["verdict"], "same")
        replies = compared["prompts"][0]["replies"]
        self.assertFalse(replies[1]["is_same"])
        self.assertEqual(replies[0]["text"][:replies[1]["common"]], replies[1]["text"][:replies[1]["common"]])

    def test_tells_a_person(self):
        text = self.output("model", "compare", STARTER, STARTER, "--prompts", "-", stdin=b"What can you do?\n")
        self.assertIn("B says the same as A: it agrees with 100 % of A's tokens (", text)
        self.assertIn("1 of 1 replies are the same.", text)
        self.assertIn("1. What can you do?\n", text)
        self.assertRegex(text, r"A = B  \w+")

    def test_built_in_prompts(self):
        compared, = self.json_lines("model", "compare", MODEL, MODEL, "--json", "--max-tokens", "2")
        self.assertEqual(len(compared["prompts"]), 8)

    def test_refuses(self):
        nothing = pathlib.Path(self.folder) / "nothing.txt"
        nothing.write_text("\n \n")
        for code, words, fragment in (
                (1, (MODEL, STARTER), "split texts into different tokens"),
                (1, (MODEL, "/nowhere/at/all.gguf"), "“all.gguf”"),
                (1, (MODEL, MODEL, "--prompts", "/nowhere"), "/nowhere"),
                (1, (MODEL, MODEL, "--prompts", str(nothing)), "empty"),
                (2, (MODEL,), "two files"),
                (2, (MODEL, MODEL, "--max-tokens", "0"), "--max-tokens")):
            with self.subTest(words):
                self.assert_refused(self.run_hearth("model", "compare", *words), code, fragment)


if __name__ == "__main__":
    unittest.main()
