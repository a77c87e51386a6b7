#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import os
import pathlib
import re
import shutil
import subprocess
import unittest

from hearth_program import LIMIT, MODEL, PROGRAM, ProgramTest, environment

COMMANDS = ("ask", "agent", "acp", "chat", "model info", "model compare", "tokenize", "bench", "read", "index", "export", "import", "guide", "serve")


class Help(ProgramTest):
    def test_tells_the_version(self):
        lines = self.output("--version").splitlines()
        self.assertRegex(lines[0], r"^hearth \d+\.\d+\.\d+$")
        self.assertEqual([line.split()[0] for line in lines[1:]], ["build", "compiler", "Qt", "compute"])
        self.assertRegex(lines[3], r"^Qt +6\.\d+\.\d+$")
        *libraries, own = lines[4].split(None, 1)[1].split(", ")
        self.assertEqual(own, "Hearth's own kernels")
        for library in libraries:
            self.assertRegex(library, r"^(oneDNN|Vulkan) \d+\.\d+(\.\d+)?$")

    def test_lists_every_command(self):
        text = self.output("--help")
        for command in COMMANDS:
            self.assertIn(f"  {command} ", text)
        self.assertEqual(self.output("help"), text)

    def test_every_command_has_a_page(self):
        for command in COMMANDS:
            page = self.output("help", *command.split())
            self.assertTrue(page.startswith(f"Usage: hearth {command} "), page)
            self.assertIn("Options:", page)
            self.assertEqual(self.output(*command.split(), "--help"), page)

    def test_pages_fit_a_terminal(self):
        pages = [self.output("help", *command.split()) for command in COMMANDS] + [self.output("help")]
        for line in "".join(pages).splitlines():
            self.assertLessEqual(len(line), 80, line)

    def test_needs_no_model_to_help(self):
        self.assertIn("--seed", self.output("ask", "--model", "/nowhere", "--help"))


class Usage(ProgramTest):
    def test_refuses_what_it_does_not_know(self):
        for words in (("frobnicate",), ("ask", "--frobnicate", "x"), ("help", "frobnicate"), ("model",),
                      ("model", "frobnicate"), ("--frobnicate",), ("chat", "hello"), ("bench", "model.gguf")):
            with self.subTest(words):
                self.assert_refused(self.run_hearth(*words), 2, "See 'hearth ")

    def test_refuses_values_that_make_no_sense(self):
        for option, value in (("--seed", "x"), ("--seed", "-1"), ("--seed", "0"), ("--temp", "hot"), ("--temp", "nan"),
                              ("--temp", "9"), ("--top-k", "-1"), ("--top-p", "1.5"), ("--max-tokens", "0"),
                              ("--max-tokens", "99999999999999999999"), ("--think", "maybe"), ("--threads", "0"),
                              ("--backend", "abacus"), ("--context", "1"), ("--gpu-layers", "2")):
            with self.subTest(f"{option} {value}"):
                done = self.run_hearth("ask", "--model", MODEL, f"{option}={value}", "x")
                self.assert_refused(done, 2, value)

    def test_refuses_an_option_without_its_value(self):
        self.assert_refused(self.run_hearth("ask", "--model"), 2, "model")

    def test_refuses_no_question_and_too_many(self):
        self.assert_refused(self.run_hearth("ask", "--model", MODEL), 2, "no question")
        self.assert_refused(self.run_hearth("ask", "--model", MODEL, "two", "words"), 2, "quotes")

    def test_refuses_lists_of_the_benchmark(self):
        for option, value in (("-p", "1,x"), ("-n", ""), ("-r", "0"), ("-d", "-5")):
            with self.subTest(f"{option} {value}"):
                self.assert_refused(self.run_hearth("bench", "--model", MODEL, option, value), 2)
        self.assert_refused(self.run_hearth("bench", "--model", MODEL, "-p", "0", "-n", "0"), 2, "nothing to measure")

    def test_takes_a_prompt_behind_two_dashes(self):
        self.output("ask", "--model", MODEL, "--max-tokens", "2", "--", "--help")


class ModelChoice(ProgramTest):
    def test_answers_with_the_starter_model_when_none_is_chosen(self):
        answer = self.output("ask", "--temp", "0", "--max-tokens", "60", "What can you do?")
        self.assertIn("Hearth", answer)
        self.assertIn("documents", answer)

    def test_names_the_option_when_there_is_no_model_at_all(self):
        alone = shutil.copy(PROGRAM, self.folder)
        done = subprocess.run([alone, "ask", "Hello"], capture_output=True, check=False, timeout=LIMIT,
                              stdin=subprocess.DEVNULL, env=environment(self.folder))
        self.assert_refused(done, 1, "--model FILE")

    def test_takes_the_model_of_the_environment(self):
        self.output("tokenize", "x", HEARTH_MODEL=MODEL)

    def test_takes_the_first_recent_model_that_exists(self):
        folder = pathlib.Path(self.folder) / "Hearth"
        folder.mkdir()
        (folder / "Hearth.conf").write_text(f"[models]\nrecent=/gone.gguf, {MODEL}\n")
        self.output("tokenize", "x")

    def test_the_option_wins(self):
        self.assert_refused(self.run_hearth("tokenize", "--model", "/nowhere/x.gguf", "x", HEARTH_MODEL=MODEL), 1, "x.gguf")


class BadFiles(ProgramTest):
    def refuse_everywhere(self, path, *fragments):
        for words in (("ask", "--model", path, "x"), ("chat", "--model", path), ("model", "info", path),
                      ("tokenize", "--model", path, "x"), ("bench", "--model", path)):
            with self.subTest(words[0]):
                self.assert_refused(self.run_hearth(*words), 1, *fragments)

    def test_missing_file(self):
        self.refuse_everywhere("/nowhere/none.gguf", "none.gguf")

    def test_folder(self):
        self.refuse_everywhere(self.folder)

    def test_something_else(self):
        path = os.path.join(self.folder, "notes.gguf")
        pathlib.Path(path).write_text("Not a model.\n" * 100)
        self.refuse_everywhere(path, "notes.gguf")

    def test_empty_file(self):
        path = os.path.join(self.folder, "empty.gguf")
        pathlib.Path(path).touch()
        self.refuse_everywhere(path, "empty.gguf")

    def test_truncated_file(self):
        content = pathlib.Path(MODEL).read_bytes()
        for share in (2, 10, 1000):
            path = os.path.join(self.folder, f"short{share}.gguf")
            pathlib.Path(path).write_bytes(content[: len(content) * (share - 1) // share if share < 1000 else 100])
            self.refuse_everywhere(path, f"short{share}.gguf")

    def test_a_name_cannot_drive_the_terminal(self):
        done = self.run_hearth("model", "info", "/nowhere/\x1b[31mred.gguf")
        self.assertFalse(re.search(rb"[\x00-\x09\x0b-\x1f]", done.stderr), done.stderr)


if __name__ == "__main__":
    unittest.main()
