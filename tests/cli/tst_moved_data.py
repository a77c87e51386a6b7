#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The commands go where the window's data is, also after it was moved."""
import json
import pathlib
import shutil
import unittest

from hearth_program import DATA, ProgramTest

FILES = DATA / "data" / "exchange"


class MovedData(ProgramTest):
    def setUp(self):
        super().setUp()
        self.usual = pathlib.Path(self.folder) / "Hearth" / "Hearth"
        self.stick = pathlib.Path(self.folder) / "stick" / "Hearth"
        self.output("import", str(FILES))
        self.assertTrue((self.usual / "hearth.db").exists())

    def choose(self, folder):
        (self.usual / "data-folder.json").write_text(json.dumps({"folder": str(folder)}), encoding="utf-8")

    def test_commands_follow(self):
        self.stick.parent.mkdir()
        shutil.copytree(self.usual, self.stick)
        self.choose(self.stick)
        for file in self.usual.glob("hearth.db*"):
            file.unlink()
        self.assertIn("Garden in autumn", self.output("export"))
        self.output("import", str(FILES))
        self.assertFalse((self.usual / "hearth.db").exists())
        listed = self.output("model", "list", "--json")
        self.assertTrue(listed)

    def test_a_folder_that_is_away_is_named_and_not_made(self):
        self.choose(self.stick)
        for words in (["export"], ["import", str(FILES)], ["index", str(FILES)], ["model", "get", "e2b"],
                      ["agent", "--turns", "--project", self.folder]):
            with self.subTest(words):
                done = self.run_hearth(*words)
                self.assertEqual(done.returncode, 1, done)
                self.assertIn(str(self.stick), done.stderr.decode("utf-8"))
                self.assertFalse(self.stick.exists())
        self.assertIn("Garden in autumn", self.output("export", "--data", str(self.usual)))


if __name__ == "__main__":
    unittest.main()
