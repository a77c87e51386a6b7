#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The recipes of packages that are built elsewhere: what of them can be checked here."""
import json
import os
import pathlib
import plistlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
INSTALLERS = SOURCE / "installers"
FLATPAK = INSTALLERS / "flatpak" / "example.hearth.Hearth.json"


def filled(file):
    return re.sub(r"@\w+@", "1.2.3", file.read_text(encoding="utf-8"))


class Flatpak(unittest.TestCase):
    def setUp(self):
        self.manifest = json.loads(FLATPAK.read_text(encoding="utf-8"))

    def test_every_source_is_pinned(self):
        for module in self.manifest["modules"]:
            for source in module["sources"]:
                with self.subTest(module["name"]):
                    if source["type"] == "dir":
                        self.assertEqual(module["name"], "hearth")
                    else:
                        self.assertTrue(source["url"].startswith("https://"))
                        self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$")

    def test_it_may_do_little(self):
        for permission in self.manifest["finish-args"]:
            self.assertNotRegex(permission, r"share=network|filesystem|device=all|socket=session-bus|allow=devel")

    def test_it_has_the_name_of_the_program(self):
        names = re.search(r'HEARTH_APP_ID "([^"]+)"', (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"))
        self.assertEqual(self.manifest["id"], names[1])
        self.assertEqual(FLATPAK.stem, names[1])

    def test_flatpak_builder_reads_it(self):
        builder = shutil.which("flatpak-builder")
        if not builder:
            self.skipTest("flatpak-builder is not installed")
        shown = subprocess.run([builder, "--show-manifest", str(FLATPAK)], capture_output=True, check=False)
        self.assertEqual(shown.returncode, 0, shown.stderr)


def payload_of(folder, *files):
    """A payload of these files, and the list that the installer is compiled with."""
    payload = pathlib.Path(folder)
    for name in files:
        (payload / name).parent.mkdir(parents=True, exist_ok=True)
        (payload / name).write_bytes(b"x")
    listed = payload.with_suffix(".nsh")
    subprocess.run([sys.executable, "-B", str(INSTALLERS / "windows" / "file_list.py"), str(payload), str(listed)], check=True)
    return payload, listed


class Windows(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def compile(self, name, *files, options=()):
        compiler = shutil.which("makensis")
        if not compiler:
            self.skipTest("nsis is not installed")
        payload, listed = payload_of(self.folder / name, *files)
        out = self.folder / f"{name}.exe"
        done = subprocess.run([compiler, "-V2", "-WX", *options, "-DVERSION=1.2.3", f"-DPAYLOAD={payload}", f"-DFILES={listed}", f"-DOUT={out}",
                               str(INSTALLERS / "windows" / "hearth.nsi")], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return out

    def test_the_installer_compiles(self):
        made = [self.compile(name, "bin/hearth.exe").read_bytes() for name in ("one", "two")]
        self.assertEqual(len(made[0]), len(made[1]))

    def test_it_deletes_nothing_but_its_own_files(self):
        script = (INSTALLERS / "windows" / "hearth.nsi").read_text(encoding="utf-8")
        self.assertNotRegex(script, r"(?i)RMDir\s+(/REBOOTOK\s+)?/r|Delete[^\n]*[*?]")
        _, listed = payload_of(self.folder / "payload", "bin/hearth.exe", "share/a $b/c.txt", "AppxManifest.xml")
        self.assertEqual(listed.read_text(encoding="utf-8").splitlines(), [
            'Delete "$INSTDIR\\AppxManifest.xml"', 'Delete "$INSTDIR\\bin\\hearth.exe"', 'Delete "$INSTDIR\\share\\a $$b\\c.txt"',
            'RMDir "$INSTDIR\\share\\a $$b"', 'RMDir "$INSTDIR\\bin"', 'RMDir "$INSTDIR\\share"'])

    def test_an_upgrade_keeps_the_conversations_of_portable_mode(self):
        wine = shutil.which("wine")
        if not wine or not shutil.which("wineserver"):
            self.skipTest("wine is not installed")
        target = {"options": ["-XTarget amd64-unicode"]}  # Debian's Wine runs no 32-bit programs
        before = self.compile("before", "bin/hearth.exe", "bin/old.dll", "plugins/old/old.dll", **target)
        after = self.compile("after", "bin/hearth.exe", "bin/new.dll", **target)
        values = {**os.environ, "WINEPREFIX": str(self.folder / "wine"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml="}
        values.pop("DISPLAY", None)
        self.addCleanup(subprocess.run, ["wineserver", "-k"], env=values, check=False)

        def start(program, *words):
            subprocess.run([wine, str(program), *words], env=values, capture_output=True, timeout=100, check=True)

        place = self.folder / "wine/drive_c/Hearth"
        start(before, "/S", "/D=C:\\Hearth")
        self.assertTrue((place / "plugins/old/old.dll").is_file())
        kept = place / "bin/hearth-data/data/hearth.db"
        kept.parent.mkdir(parents=True)
        kept.write_text("conversations")
        start(after, "/S", "/D=C:\\Hearth")
        there = sorted(str(file.relative_to(place)) for file in place.rglob("*") if file.is_file())
        self.assertEqual(there, ["bin/hearth-data/data/hearth.db", "bin/hearth.exe", "bin/new.dll", "uninstall.exe"])
        start(place / "uninstall.exe", "/S", "_?=C:\\Hearth")
        self.assertTrue(kept.is_file())
        self.assertFalse((place / "bin/hearth.exe").exists())

    def test_it_needs_no_administrator(self):
        script = (INSTALLERS / "windows" / "hearth.nsi").read_text(encoding="utf-8")
        self.assertIn("RequestExecutionLevel user", script)
        self.assertNotRegex(script, r"HKLM|\$PROGRAMFILES|SetShellVarContext all")

    def test_the_manifest_is_well_formed(self):
        root = xml.etree.ElementTree.fromstring(filled(INSTALLERS / "windows" / "AppxManifest.xml.in"))
        self.assertTrue(root.tag.endswith("Package"))


class MacOs(unittest.TestCase):
    def test_the_property_lists_are_well_formed(self):
        info = plistlib.loads(filled(INSTALLERS / "macos" / "Info.plist.in").encode())
        self.assertEqual(info["CFBundleExecutable"], "hearth")
        rights = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
        self.assertNotIn("com.apple.security.cs.disable-library-validation", rights)

    def test_the_script_is_a_script(self):
        subprocess.run(["bash", "-n", str(INSTALLERS / "macos" / "make_dmg.sh")], check=True)


if __name__ == "__main__":
    unittest.main()
