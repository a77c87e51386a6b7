#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs the build into a folder and looks at it as a desktop would."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as tree

BUILD = os.environ["HEARTH_BUILD"]
SOURCE = pathlib.Path(os.environ["HEARTH_SOURCE"])
ID = os.environ["HEARTH_APP_ID"]
VERSION = os.environ["HEARTH_VERSION"]


def tool(name):
    found = shutil.which(name)
    if not found:
        raise unittest.SkipTest(f"{name} is not installed")
    return found


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, timeout=100, check=False, **more)


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        done = run("cmake", "--install", BUILD, "--prefix", "/usr", env={**os.environ, "DESTDIR": cls.folder.name})
        assert done.returncode == 0, done.stderr
        cls.usr = pathlib.Path(cls.folder.name) / "usr"

    def test_the_menu_entry_is_valid(self):
        done = run(tool("desktop-file-validate"), self.usr / f"share/applications/{ID}.desktop")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_the_description_is_valid(self):
        done = run(tool("appstreamcli"), "validate", "--no-net", "--no-color", self.usr / f"share/metainfo/{ID}.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotRegex(done.stdout, r"(?m)^[EW]:")

    def test_the_file_type_is_recognised(self):
        update, data = tool("update-mime-database"), self.usr / "share"
        self.assertEqual(run(update, data / "mime").returncode, 0)
        globs = (data / "mime/globs").read_text()
        self.assertIn("application/x-gguf:*.gguf", globs)
        self.assertIn("application/x-hearth-conversations:*.hearth.json", globs)

    def test_an_export_is_recognised_by_name_and_content(self):
        home = pathlib.Path(self.folder.name) / "export"
        home.mkdir()
        names = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
        source = home / "one.json"
        source.write_text(json.dumps({"format": "hearth-conversations", "version": 1, "conversations": [
            {"title": "Bread", "head": 1, "messages": [{"id": 1, "role": "user", "parts": [{"type": "text", "text": "Rye?"}]}]}]}))
        for words in (["import", str(source)], ["export", "--all", "--format", "json"]):
            done = run(self.usr / "bin/hearth", *words, env=names, cwd=home)
            self.assertEqual(done.returncode, 0, done.stderr)
        written, = home.glob("*.hearth.json")
        type_ = tree.parse(self.usr / f"share/mime/packages/{ID}.xml").getroot()[1]
        self.assertEqual(type_.get("type"), "application/x-hearth-conversations")
        magic = next(match.get("value") for match in type_.iter() if match.tag.endswith("}match"))
        self.assertTrue(written.read_text(encoding="utf-8").startswith(magic), magic)

    def test_what_opens_is_named_alike_everywhere(self):
        types = {kind.get("type") for kind in tree.parse(self.usr / f"share/mime/packages/{ID}.xml").getroot()}
        entry = (self.usr / f"share/applications/{ID}.desktop").read_text()
        self.assertEqual(set(re.search(r"(?m)^MimeType=(.*);$", entry)[1].split(";")), types)
        info = tree.parse(self.usr / f"share/metainfo/{ID}.metainfo.xml")
        self.assertEqual({kind.text for kind in info.iter("mediatype")}, types)

    def test_every_icon_has_its_size(self):
        icons = sorted((self.usr / "share/icons/hicolor").glob(f"*/apps/{ID}.png"))
        self.assertEqual(len(icons), 8)
        for icon in icons:
            size = int(icon.parts[-3].split("x")[0])
            header = icon.read_bytes()[16:24]
            self.assertEqual((int.from_bytes(header[:4]), int.from_bytes(header[4:])), (size, size))
        self.assertTrue((self.usr / f"share/icons/hicolor/scalable/apps/{ID}.svg").is_file())

    def test_what_the_menu_starts_and_shows_is_there(self):
        entry = (self.usr / f"share/applications/{ID}.desktop").read_text()
        self.assertIn(f"Icon={ID}\n", entry)
        self.assertTrue(os.access(self.usr / "bin" / re.search(r"(?m)^Exec=(\S+)", entry)[1], os.X_OK))

    def test_the_version_is_the_same_everywhere(self):
        info = tree.parse(self.usr / f"share/metainfo/{ID}.metainfo.xml")
        self.assertEqual(info.find("releases/release").get("version"), VERSION)
        log = (SOURCE / "installers/linux/changelog").read_text()
        self.assertTrue(log.startswith(f"hearth ({VERSION})"), log[:40])

    def test_the_installed_program_finds_model_and_reader(self):
        home = {**os.environ, "HOME": self.folder.name, "XDG_CONFIG_HOME": self.folder.name, "XDG_DATA_HOME": self.folder.name}
        home.pop("HEARTH_MODEL", None)
        said = run(self.usr / "bin/hearth", "ask", "--temp", "0", "--max-tokens", "40", "What can you do?",
                   stdin=subprocess.DEVNULL, env=home)
        self.assertIn("Hearth", said.stdout, said.stderr)
        page = pathlib.Path(self.folder.name) / "page.html"
        page.write_text("<h1>Apples</h1>")
        read = run(self.usr / "bin/hearth", "read", page, env=home)
        self.assertIn("Apples", read.stdout, read.stderr)

    def test_the_bill_of_materials_names_what_is_linked(self):
        bill = json.loads((self.usr / "share/doc/hearth/hearth.spdx.json").read_text())
        parts = {part["name"]: part for part in bill["packages"]}
        self.assertEqual(parts["Hearth"]["versionInfo"], VERSION)
        self.assertRegex(parts["Qt"]["packageFileName"], r"^libQt6\w+\.so\.6\.\d+\.\d+$")
        known = {part["SPDXID"] for part in bill["packages"]} | {"SPDXRef-DOCUMENT"}
        for relation in bill["relationships"]:
            self.assertLessEqual({relation["spdxElementId"], relation["relatedSpdxElement"]}, known)

    def test_the_manual_page_is_well_formed(self):
        done = run(tool("man"), "--warnings", "-l", self.usr / "share/man/man1/hearth.1.gz", env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("hearth help", done.stdout)


if __name__ == "__main__":
    unittest.main()
