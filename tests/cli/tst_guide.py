#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The guide tells the truth: its examples run, its error sentences exist, its licences are those of the build."""
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import unittest

from hearth_program import DATA, LIMIT, MODEL, PROGRAM, ProgramTest, environment

SOURCE = DATA.parent
GUIDE = SOURCE / "resources" / "guide"
FORMATS = DATA / "documents" / "formats"
# Long ones have tests of their own: a server runs until it is stopped, a window needs a display.
ELSEWHERE = re.compile(r"hearth( serve.*| acp.*| --data .*)?$|.*\./dev|hearth --|curl ")


def examples():
    """(page, command) for every line of every shell block."""
    for page in [SOURCE / "README.md", *sorted(GUIDE.glob("*.md"))]:
        for block in re.findall(r"```(?:sh)?\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
            for line in block.splitlines():
                command = line.split("  # ")[0].split("   #")[0].strip()
                if re.search(r"(^|\| )hearth\b", command) or command.startswith("./dev"):
                    yield page.name, command


class Examples(ProgramTest):
    def setUp(self):
        super().setUp()
        self.work = pathlib.Path(self.folder) / "work"
        notes = pathlib.Path(self.folder) / "notes"
        for folder in (self.work, notes, self.work / "bin"):
            folder.mkdir()
        (notes / "trees.md").write_text("# Trees\n\nI planted the apple tree in March.\n")
        (self.work / "notes.txt").write_text("Bread, milk, apples.\n")
        (self.work / "LICENSE").write_text("Apache-2.0\n")
        (self.work / "invoice.schema.json").write_text('{"type": "object", "properties": {"total": {"enum": [1, 2]}}, "required": ["total"], "additionalProperties": false}')
        shutil.copy(FORMATS / "report.docx", self.work)
        pdf = sorted(FORMATS.glob("*.pdf"))[0]
        shutil.copy(pdf, self.work / "invoice.pdf")
        shutil.copy(pdf, self.work / "plan.pdf")
        shutil.copy(DATA / "documents/recordings/clip.mp4", self.work)
        shutil.copy(MODEL, self.work / "gemma-4-E2B.gguf")
        shutil.copy(MODEL, self.work / "FILE")
        for name in ("Q8_0", "Q4_0", "gemma-4-E2B-Q8_0", "gemma-4-E2B-Q4_0"):
            (self.work / f"{name}.gguf").symlink_to(MODEL)
        (self.work / "mine.txt").write_text("Why is the sky blue?\n")
        shutil.copy(DATA / "golden/tiny-e2b/mmproj-tiny-e2b.gguf", self.work)
        shutil.copy(DATA / "documents/pictures/turned.jpg", self.work / "photo.jpg")
        (self.work / "bin" / "hearth").symlink_to(PROGRAM)

    def run_line(self, command):
        """In a shell, as the reader of the guide would; long replies are cut."""
        command = re.sub(r"\bhearth (ask|chat)\b", r"hearth \1 --max-tokens 12", command)
        command = re.sub(r"--max-tokens 12(.*--max-tokens)", r"\1", command)
        if "--seed" not in command:  # a tiny model that throws dice may say nothing
            command = re.sub(r"\bhearth (ask|chat)\b", r"hearth \1 --seed 7", command)
        command = re.sub(r"\bhearth agent\b", "hearth agent --max-tokens 40 --max-calls 2", command)
        command = command.replace("-p 128,512 -n 64", "-p 8 -n 4 -r 1").replace("-p 512 -n 128", "-p 8 -n 4 -r 1")
        command = command.replace("--pages 2-4,7", "--pages 1").replace("--from 10 --to 25 --frames 16", "--from 1 --to 2 --frames 4")
        command = command.replace("model compare", "model compare --max-tokens 4")
        command = command.replace("DIR", ".").replace("COMMAND", "ask")
        values = environment(self.folder)
        if "--engine http://localhost:8080" in command:
            command = command.replace("http://localhost:8080", self.engine())
            values["HEARTH_ENGINE_KEY"] = "a-token-of-the-tests"
        values["PATH"] = f"{self.work / 'bin'}:{values['PATH']}"
        return subprocess.run(["bash", "-c", command], cwd=self.work, env=values, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=2 * LIMIT, check=False)

    def engine(self):
        """The address of a Hearth that serves the tiny model."""
        token = pathlib.Path(self.folder) / "token"
        token.write_text("a-token-of-the-tests")
        process = self.start_hearth("serve", "--model", MODEL, "--port", "0", "--token-file", str(token),
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        return process.stdout.readline().decode().split()[1]

    def test_every_example_runs(self):
        seen = 0
        for page, command in examples():
            if ELSEWHERE.match(command):
                continue
            seen += 1
            with self.subTest(f"{page}: {command}"):
                done = self.run_line(command)
                # An agent may end with a question or at a limit.
                allowed = (0, 3, 4) if " agent " in command else (0,)
                self.assertIn(done.returncode, allowed, done.stderr.decode())
                # Without a line to answer, a chat says nothing.
                self.assertTrue(done.stdout or " agent " in command or command.startswith("hearth chat"), command)
        self.assertGreater(seen, 15)

    def test_the_server_answers_what_the_guide_asks(self):
        if not shutil.which("curl"):
            self.skipTest("curl is not installed")
        page = (GUIDE / "cli.md").read_text(encoding="utf-8")
        command, = re.findall(r"(?m)^curl .*$", page)
        port = re.search(r"--port N .*?(\d{4})", self.output("help", "serve"), re.S)[1]
        self.assertIn(f"http://127.0.0.1:{port}/v1/", command)
        command = command.replace(f"http://127.0.0.1:{port}", self.engine().removesuffix("/v1"))
        command = command.replace('{"messages"', '{"max_tokens": 8, "temperature": 0, "messages"')  # the tiny model says nothing of use
        done = subprocess.run(["bash", "-c", command + " --silent --show-error"], env=environment(self.folder, TOKEN="a-token-of-the-tests"),
                              capture_output=True, timeout=LIMIT, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout)["choices"][0]["finish_reason"], "length", done.stdout)

    def test_every_verb_of_dev_exists(self):
        script = (SOURCE / "dev").read_text()
        for page, command in examples():
            if command.startswith("./dev"):
                with self.subTest(f"{page}: {command}"):
                    self.assertRegex(script, rf"(?m)^    (\w+ \| )?{shlex.split(command, comments=True)[1]}\b.*\)")


class Truth(ProgramTest):
    def test_pages_are_read_and_found(self):
        topics = [line.split()[0] for line in self.output("guide").splitlines()]
        self.assertEqual(sorted(topics), sorted(page.stem for page in GUIDE.glob("*.md")))
        for topic in topics:
            self.assertEqual(self.output("guide", topic), (GUIDE / f"{topic}.md").read_text(encoding="utf-8"))
        self.assertIn("hearth guide privacy", self.output("guide", "--search", "telemetry"))
        self.assert_refused(self.run_hearth("guide", "--search", "xyzzy"), 1, "xyzzy")
        self.assert_refused(self.run_hearth("guide", "cooking"), 2, "cooking")

    def test_error_sentences_are_those_of_the_program(self):
        literals = []
        for folder in ("engine", "storage", "agents", "app"):
            for file in (SOURCE / folder).rglob("*.cpp"):
                joined = re.sub(r'"(?:_s|_L1)?\s*\n\s*(?:u8|u)?"', "", file.read_text(encoding="utf-8"))
                literals.append(joined)
        text = "\n".join(literals)
        page = (GUIDE / "trouble.md").read_text(encoding="utf-8")
        sentences = re.findall(r"^## “(.*)”$", page, re.M)
        self.assertGreater(len(sentences), 8)
        for sentence in sentences:
            for part in sentence.split("…"):
                with self.subTest(sentence):
                    self.assertIn(part.strip(), text)

    def test_plans_follow_from_the_models_shapes(self):
        # layers with keys and values of their own, how often one is global, heads (sliding, global), window
        shapes = {"E2B": (15, 5, 1, 1, 512), "E4B": (24, 6, 2, 2, 512), "12B": (48, 6, 8, 1, 1024),
                  "26B-A4B": (30, 6, 8, 2, 1024), "31B": (60, 6, 16, 4, 1024)}
        page = (GUIDE / "beyond.md").read_text(encoding="utf-8")
        for name, (layers, every, sliding_heads, global_heads, window) in shapes.items():
            cells = re.search(rf"^\| {re.escape(name)} \|(.*)\|$", page, re.M)[1].split("|")
            per_token = layers // every * global_heads * 512 * 4
            fixed = (layers - layers // every) * window * sliding_heads * 256 * 4
            with self.subTest(name):
                self.assertEqual([cell.strip() for cell in cells[2:]], [
                    f"{per_token * 1000 / 1e6:.0f} MB", f"{fixed / 1e6:.0f} MB",
                    *(f"{(per_token * context + fixed) / 1e9:.2f} GB" for context in (8192, 32768, 131072))])

    def test_types_of_weights_are_those_of_the_engine(self):
        source = (SOURCE / "engine/gguf/tensor_type.cpp").read_text(encoding="utf-8")
        # Those without a size are known by name only.
        known = {name for name, size in re.findall(r'\{"(\w+)", \d+, (\d+)\}', source) if size != "0"}
        for page, beginning in ((SOURCE / "README.md", "of the types "), (GUIDE / "models.md", "in the types ")):
            told = page.read_text(encoding="utf-8").split(beginning, 1)[1].split("MXFP4", 1)[0] + "MXFP4"
            with self.subTest(page.name):
                self.assertEqual(set(re.findall(r"\b(?:B?F|I?Q|MXFP)\d\w*", told)), known)

    def test_command_table_is_complete(self):
        page = (GUIDE / "cli.md").read_text(encoding="utf-8")
        for line in self.output("help").split("Commands:\n")[1].split("\n\n")[0].splitlines():
            name = line[2:16].strip()
            if name != "help COMMAND":
                self.assertIn(f"| `hearth {name}` |", page)

    def test_licences_are_those_of_the_libraries(self):
        components = json.loads((SOURCE / "installers/components.json").read_text())
        page = (GUIDE / "licences.md").read_text(encoding="utf-8")
        for part in components:
            self.assertIn(f"| {part['name']} | {part['licence']} | {part['purpose']} |", page)
        known = tuple(name for part in components for name in part.get("libraries", ()))
        reader = shutil.which("readelf")
        if not reader or sys.platform != "linux":
            self.skipTest("readelf is not installed")
        programs = [pathlib.Path(PROGRAM), *(pathlib.Path(PROGRAM).with_name(f"hearth-{name}") for name in ("reader", "player", "fetch", "sound"))]
        for program in filter(pathlib.Path.exists, programs):  # the last is there with Qt Multimedia
            needed = subprocess.run([reader, "-d", program], capture_output=True, text=True, check=True).stdout
            for library in re.findall(r"NEEDED.*\[(.*)\]", needed):
                if not re.match(r"lib(a|t|ub)san", library):
                    self.assertTrue(library.startswith(known), f"{program.name} uses {library}: name it in installers/components.json")


if __name__ == "__main__":
    unittest.main()
