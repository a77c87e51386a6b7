#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import json
import pathlib
import shutil
import unittest

from hearth_program import DATA, MODEL, ProgramTest

FORMATS = DATA / "documents" / "formats"
SHORT = ("--model", MODEL, "--max-tokens", "4", "--seed", "3")


class Documents(ProgramTest):
    def notes(self):
        folder = pathlib.Path(self.folder) / "notes"
        folder.mkdir()
        (folder / "tree.md").write_text("# Trees\n\nThe quince was planted in May.\n", encoding="utf-8")
        (folder / "boat.md").write_text("# Boats\n\nThe boat is red.\n", encoding="utf-8")
        return str(folder)

    def test_reads_for_meaning_only_where_that_helps(self):
        self.assertIn("Too few long passages", self.output("index", "--meaning", "--model", MODEL, self.notes()))
        folder = pathlib.Path(self.folder) / "many"
        for note in json.loads((DATA / "bench" / "passages.json").read_text(encoding="utf-8"))["notes"]:
            path = folder / note["name"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(note["text"], encoding="utf-8")
        told = self.output("index", "--meaning", "--model", MODEL, str(folder))
        self.assertIn("60 files, 60 read", told)
        self.assertIn("Not read for meaning", told)  # random weights know nothing
        lines = self.json_lines("ask", *SHORT, "--json", "--folder", str(folder), "When was the boiler serviced?")
        self.assertEqual(lines[0]["sources"][0], "house/boiler.md:1")
        self.assert_refused(self.run_hearth("index", "--meaning", "--model", "/no/such.gguf", str(folder)), 1, "such")

    def test_shows_what_a_file_says(self):
        expected = (FORMATS / "costs.xlsx.expected").read_text(encoding="utf-8")
        self.assertEqual(self.output("read", str(FORMATS / "costs.xlsx")), expected)

    def test_tells_why_a_file_cannot_be_read(self):
        self.assert_refused(self.run_hearth("read", "/no/such.pdf"), 1, "There is no file")
        self.assert_refused(self.run_hearth("read", str(DATA / "documents" / "protected.pdf")), 1, "password")
        self.assert_refused(self.run_hearth("read"), 2, "no file")

    def test_attaches_files_to_the_question(self):
        report = str(FORMATS / "report.docx")
        plain = self.json_lines("ask", *SHORT, "--json", "What does water cost?")
        attached = self.json_lines("ask", *SHORT, "--json", "--attach", report, "What does water cost?")
        twice = self.json_lines("ask", *SHORT, "--json", "-a", report, "-a", report, "What does water cost?")
        tokens = [lines[-1]["prompt_tokens"] for lines in (plain, attached, twice)]
        self.assertGreater(tokens[1], tokens[0] + 50)
        self.assertGreater(tokens[2], tokens[1] + 50)

    def test_shows_pictures_and_recordings(self):
        def tokens(*words):
            lines = self.json_lines("ask", *SHORT, "--json", *words, "What is this?")
            return lines[-1]["prompt_tokens"]
        plain = tokens()
        picture = str(DATA / "documents" / "pictures" / "turned.jpg")
        few = tokens("--attach", picture, "--detail", "70")
        self.assertGreater(few, plain + 20)
        self.assertGreater(tokens("--attach", picture, "--detail", "280"), few + 50)
        recordings = DATA / "documents" / "recordings"
        self.assertGreater(tokens("--attach", str(recordings / "speech.mp3")), plain + 20)
        self.assertGreater(tokens("--attach", str(recordings / "clip.mp4")), plain + 500)
        scanned = str(FORMATS / "scanned.pdf")
        self.assertGreater(tokens("--attach", scanned, "--detail", "70"), plain + 60)
        done = self.run_hearth("ask", *SHORT, "--detail", "100", "--attach", picture, "What?")
        self.assert_refused(done, 2, "70, 140, 280")

    def ask_the_starter(self, name, question):
        """What the model that comes with Hearth says about a file, its likeliest words."""
        return self.output("ask", "--temp", "0", "--attach", str(DATA / "documents" / name), question)

    def test_the_starter_reads_an_invoice(self):
        self.assertIn("42.50", self.ask_the_starter("invoice.pdf", "What is the total?"))

    def test_the_starter_sees_a_colour(self):
        self.assertIn("red", self.ask_the_starter("pictures/red_circle.png", "What colour is the circle?"))
        self.assertIn("blue", self.ask_the_starter("pictures/blue_square.png", "What colour is the square?"))

    def test_the_starter_cites_one_of_300_notes(self):
        folder = pathlib.Path(self.folder) / "people"
        folder.mkdir()
        for i in range(300):
            note = f"# Person {i}\n\nPhone: 0551 {i}\nEmail: mail{i}@example.org\nJob: baker\n"
            if i == 117:
                note = ("Journey on 3 May 2024\n\nVarberg: arrival 08:15, departure 08:40\n"
                        "Malmo: arrival 11:10, departure 11:30\n")
            (folder / f"note-{i:03}.md").write_text(note, encoding="utf-8")
        lines = self.json_lines("ask", "--json", "--temp", "0", "--folder", str(folder), "When do we arrive in Varberg?")
        self.assertEqual(lines[0]["sources"][0], "note-117.md:1")
        self.assertIn("08:15", "".join(line["text"] for line in lines if line["type"] == "text"))

    def test_shows_figures_of_a_document_unless_told_not_to(self):
        def tokens(*words):
            lines = self.json_lines("ask", *SHORT, "--json", *words, "What is this?")
            return lines[-1]["prompt_tokens"]
        figures = ("--attach", str(FORMATS / "figures.pdf"), "--detail", "140")
        self.assertGreater(tokens(*figures), tokens(*figures, "--page-text") + 80)
        done = self.run_hearth("ask", *SHORT, *figures, "--page-text", "--page-pictures", "Why?")
        self.assert_refused(done, 2, "exclude each other")

    def test_chooses_pages_and_frames(self):
        def tokens(*words):
            lines = self.json_lines("ask", *SHORT, "--json", *words, "What is this?")
            return lines[-1]["prompt_tokens"]
        report = str(FORMATS / "report.pdf")
        whole = tokens("--attach", report)
        self.assertEqual(tokens("--attach", report, "--pages", "1"), whole)
        shown = tokens("--attach", report, "--pages", "1", "--page-pictures", "--detail", "140")
        self.assertGreater(shown, tokens("--attach", report, "--pages", "1", "--page-pictures", "--detail", "70") + 40)
        done = self.run_hearth("ask", *SHORT, "--attach", report, "--pages", "7-9", "Why?")
        self.assert_refused(done, 1, "has pages 1 to 1: name some of them")
        clip = str(DATA / "documents" / "recordings" / "clip.mp4")
        self.assertLess(tokens("--attach", clip, "--frames", "2"), tokens("--attach", clip, "--frames", "8"))
        done = self.run_hearth("ask", *SHORT, "--attach", clip, "--from", "3", "--to", "1", "Why?")
        self.assert_refused(done, 2, "--to lies before --from")

    def test_says_why_a_model_cannot_see(self):
        alone = pathlib.Path(self.folder) / "alone.gguf"
        shutil.copy(MODEL, alone)
        picture = str(DATA / "documents" / "pictures" / "turned.jpg")
        words = ("ask", "--model", str(alone), "--max-tokens", "4", "--attach", picture, "What?")
        self.assert_refused(self.run_hearth(*words), 1, "can neither see nor hear", "mmproj")
        projector = MODEL.replace("tiny-e2b.gguf", "mmproj-tiny-e2b.gguf")
        self.output(*words, "--mmproj", projector)

    def test_tells_the_counts_when_a_document_is_too_long(self):
        done = self.run_hearth("ask", *SHORT, "--context", "64", "--attach", str(FORMATS / "report.docx"), "Why?")
        self.assert_refused(done, 1, "but the context holds 64")

    def test_asks_no_model_when_an_attachment_fails(self):
        done = self.run_hearth("ask", "--model", "/nowhere", "--attach", "/no/such.pdf", "Why?")
        self.assert_refused(done, 1, "There is no file")

    def test_indexes_what_changed(self):
        folder = self.notes()
        self.assertEqual(self.output("index", folder), "2 files, 2 read, 0 forgotten\n")
        self.assertEqual(self.output("index", folder), "2 files, 0 read, 0 forgotten\n")
        self.assert_refused(self.run_hearth("index", "/no/such"), 1, "There is no folder")

    def test_asks_over_a_folder(self):
        folder = self.notes()
        lines = self.json_lines("ask", *SHORT, "--json", "--folder", folder, "When was the quince planted?")
        self.assertEqual(lines[0], {"type": "sources", "sources": ["tree.md:1"]})
        done = self.run_hearth("ask", *SHORT, "--folder", folder, "Xyzzy?")
        self.assert_refused(done, 1, "No word of the question")


if __name__ == "__main__":
    unittest.main()
