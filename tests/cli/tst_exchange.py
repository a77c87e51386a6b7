#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import unittest

from hearth_program import DATA, ProgramTest

FILES = DATA / "data" / "exchange"


class Exchange(ProgramTest):
    def imported(self):
        return self.output("import", str(FILES))

    def test_reads_files_of_other_programs(self):
        self.assertEqual(self.imported(), "4 conversations, 13 messages\n")
        listed = self.output("export")
        for title in ("Garden in autumn", "Bread", "Rivers", "Packing list"):
            self.assertIn(title, listed)

    def test_writes_one_as_markdown(self):
        self.imported()
        target = pathlib.Path(self.folder) / "river.md"
        self.output("export", "rivers", "--output", str(target))
        self.assertIn("The Nile.", target.read_text(encoding="utf-8"))

    def test_writes_pages_without_a_display(self):
        self.imported()
        target = pathlib.Path(self.folder) / "bread.pdf"
        self.output("export", "bread", "--output", str(target))
        self.assertTrue(target.read_bytes().startswith(b"%PDF-"))

    def test_takes_back_what_it_wrote(self):
        self.imported()
        target = pathlib.Path(self.folder) / "all.json"
        self.output("export", "--all", "--output", str(target))
        self.assertEqual(len(json.loads(target.read_text(encoding="utf-8"))["conversations"]), 4)
        elsewhere = str(pathlib.Path(self.folder) / "elsewhere")
        self.assertEqual(self.output("import", "--data", elsewhere, str(target)), "4 conversations, 13 messages\n")
        again = pathlib.Path(self.folder) / "again"
        self.output("export", "--data", elsewhere, "--all", "--format", "html", "--output", str(again))
        self.assertEqual(len(list(again.glob("*.html"))), 4)

    def test_names_the_files_that_stay_behind(self):
        source = pathlib.Path(self.folder) / "one.json"
        part = {"kind": "attachment", "text": "film.mp4", "data": {"sha256": "0" * 64}}
        message = {"id": 1, "role": "user", "state": "complete", "parts": [part]}
        source.write_text(json.dumps({"format": "hearth-conversations", "version": 1, "conversations": [
            {"title": "Film", "messages": [message]}]}), encoding="utf-8")
        self.output("import", str(source))
        target = pathlib.Path(self.folder) / "film.json"
        done = self.run_hearth("export", "film", "--output", str(target))
        self.assertEqual(done.returncode, 0)
        self.assertIn("'film.mp4' is not in the export", done.stderr.decode("utf-8"))

    def test_refuses_what_it_cannot_do(self):
        self.assert_refused(self.run_hearth("import"), 2, "Name the files")
        self.assert_refused(self.run_hearth("import", "/no/such.json"), 1, "cannot be read")
        self.assert_refused(self.run_hearth("export", "--format", "docx", "x"), 2, "md, html, pdf and json")
        for words in (["--all"], ["nothing like it"]):
            self.assert_refused(self.run_hearth("export", *words), 1, "no conversations yet")
        self.assertIn("no conversations yet", self.run_hearth("export").stderr.decode("utf-8"))
        self.imported()
        self.assert_refused(self.run_hearth("export", "nothing like it"), 1, "no such conversation")


if __name__ == "__main__":
    unittest.main()
