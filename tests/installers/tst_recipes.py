#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The recipes of packages that are built elsewhere: what of them can be checked here."""
import json
import pathlib
import plistlib
import re
import shutil
import subprocess
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


class Windows(unittest.TestCase):
    def test_the_installer_compiles(self):
        compiler = shutil.which("makensis")
        if not compiler:
            self.skipTest("nsis is not installed")
        with tempfile.TemporaryDirectory() as folder:
            payload = pathlib.Path(folder) / "payload"
            (payload / "bin").mkdir(parents=True)
            (payload / "bin" / "hearth.exe").write_bytes(b"x")
            made = []
            for number in (1, 2):
                out = pathlib.Path(folder) / f"setup{number}.exe"
                done = subprocess.run([compiler, "-V2", "-WX", "-DVERSION=1.2.3", f"-DPAYLOAD={payload}", f"-DOUT={out}",
                                       str(INSTALLERS / "windows" / "hearth.nsi")], capture_output=True, check=False)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                made.append(out.read_bytes())
            self.assertEqual(len(made[0]), len(made[1]))

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
