#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The judge of the agent's tasks: the projects' tests are green where a task is done, and no trick makes them so."""
import functools
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import agent_end_to_end as judge  # noqa: E402

# Where one is missing, its language is left out.
RUNNERS = {"py": "/usr/bin/python3", "js": "/usr/bin/node", "cpp": "/usr/bin/g++"}


@functools.cache
def first_stage(language, wanted):
    """The first usable task in that language for which `wanted` is true."""
    for number in range(1000):
        stage = judge.agent.stage(f"{judge.SEED}/{number}")
        judge.correct_tests(stage)
        if judge.test_of(stage.project).endswith("." + language) and wanted(stage) and judge.is_usable(stage):
            return stage
    raise AssertionError(f"there is no such task in {language}")


def is_fix(stage):
    return stage.project.tests(stage.project)[0] != 0 and stage.right.tests(stage.right)[0] == 0


def is_change(stage):
    return stage.project.tests(stage.project)[0] == 0 and stage.project.files != stage.right.files


def languages():
    return [language for language, runner in RUNNERS.items() if pathlib.Path(runner).exists()]


class ProjectTests(unittest.TestCase):
    def run_on(self, stage, change=lambda folder: None):
        """Whether the tests are green, and whether the folder is as it should be, after `change` of the right one."""
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            judge.put_tests(stage, place / "programs")
            judge.put_files(stage.right, place / "project")
            change(place / "project")
            is_green = judge.run_tests(stage, place / "programs", place / "project")
            return is_green, judge.files_in(place / "project") == stage.right.files

    def test_are_green_where_the_task_is_done_and_leave_the_folder_as_it_is(self):
        for language in languages():
            with self.subTest(language):
                for wanted in (is_fix, is_change):
                    self.assertEqual(self.run_on(first_stage(language, wanted)), (True, True))

    def test_notice_code_that_does_something_else(self):
        for language in languages():
            with self.subTest(language):
                stage = first_stage(language, is_change)
                path = judge.tested_of(stage.right)
                text = stage.right.text(path)
                self.assertIn("return x ", text)
                is_green, _ = self.run_on(stage, lambda folder: (folder / path).write_text(text.replace("return x ", "return 1 + x ")))
                self.assertFalse(is_green)

    def test_notice_code_that_is_none(self):
        for language in languages():
            with self.subTest(language):
                stage = first_stage(language, is_change)
                path = judge.sources_of(stage.right)[0]
                is_green, _ = self.run_on(stage, lambda folder: (folder / path).write_text("return ((\n"))
                self.assertFalse(is_green)

    def test_are_not_fooled_by_tests_that_expect_less(self):
        for language in languages():
            with self.subTest(language):
                stage = first_stage(language, is_fix)
                path = judge.test_of(stage.right)

                def cheat(folder):
                    judge.put_files(stage.project, folder)
                    (folder / path).write_text("\n", encoding="utf-8")

                is_green, is_right = self.run_on(stage, cheat)
                self.assertFalse(is_green)  # the constant is looked at by a test outside of the folder
                self.assertFalse(is_right)


if __name__ == "__main__":
    unittest.main()
