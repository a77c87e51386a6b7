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

    def test_it_may_what_the_window_offers(self):
        # Speaking and reading aloud; the icon in the tray; keys of engines elsewhere; notes.
        wanted = {"--socket=pulseaudio", "--talk-name=org.kde.StatusNotifierWatcher", "--talk-name=org.freedesktop.secrets",
                  "--talk-name=org.freedesktop.Notifications"}
        self.assertLessEqual(wanted, set(self.manifest["finish-args"]))

    def test_it_can_lock_conversations(self):
        names = [module["name"] for module in self.manifest["modules"]]
        self.assertLess(names.index("tcl"), names.index("sqlcipher"))  # which is built with it
        self.assertLess(names.index("sqlcipher"), names.index("hearth"))

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

    def test_every_picture_of_the_manifest_is_installed(self):
        """By the rules as CMake reads them on Windows; the programs install themselves elsewhere."""
        (self.folder / "CMakeLists.txt").write_text(f"""cmake_minimum_required(VERSION 3.28)
            project(hearth VERSION 1.2.3 LANGUAGES NONE)
            set(PROJECT_SOURCE_DIR "{SOURCE}")
            set(HEARTH_APP_ID 1.2.3)
            set(HEARTH_HOMEPAGE https://hearth.example)
            set(CMAKE_INSTALL_DATADIR share)
            set(CMAKE_INSTALL_DOCDIR share/doc/hearth)
            unset(UNIX)
            set(WIN32 TRUE)
            foreach(program IN ITEMS hearth hearth-reader hearth-player hearth-fetch hearth-sound)
                add_executable(${{program}} IMPORTED)
                set_target_properties(${{program}} PROPERTIES IMPORTED_LOCATION ${{program}}.exe)
            endforeach()
            add_subdirectory("{INSTALLERS}" installers)
            """)
        build, place = str(self.folder / "build"), self.folder / "payload"
        for words in (["-G", "Ninja", "-S", str(self.folder), "-B", build], ["--install", build, "--prefix", str(place)]):
            done = subprocess.run(["cmake", *words], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        pictures = re.findall(r"[\w.\\-]+\.png", filled(INSTALLERS / "windows" / "AppxManifest.xml.in"))
        self.assertEqual(len(pictures), 3)
        for picture in pictures:
            self.assertTrue((place / picture.replace("\\", "/")).is_file(), picture)


class MacOs(unittest.TestCase):
    def test_the_property_lists_are_well_formed(self):
        info = plistlib.loads(filled(INSTALLERS / "macos" / "Info.plist.in").encode())
        self.assertEqual(info["CFBundleExecutable"], "hearth")
        rights = plistlib.loads((INSTALLERS / "macos" / "entitlements.plist").read_bytes())
        self.assertNotIn("com.apple.security.cs.disable-library-validation", rights)

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)

    def make(self):
        """Runs the script with tools that only note how they were called: their lines, and the files of the bundle."""
        prefix, tools = self.folder / "prefix", self.folder / "tools"
        for name in ("bin/hearth", "libexec/hearth/hearth-sound", "libexec/hearth/hearth-fetch", "share/hearth/starter/hearth-starter.gguf"):
            (prefix / name).parent.mkdir(parents=True, exist_ok=True)
            (prefix / name).write_text("x")
        tools.mkdir()
        for name in ("codesign", "hdiutil", "iconutil", "macdeployqt"):
            (tools / name).write_text(f"""#!/bin/bash
                echo "{name} $*" >> "{self.folder}/calls"
                [ {name} != hdiutil ] || (cd "$5" && find . -type f) > "{self.folder}/files"
                """)
            (tools / name).chmod(0o755)
        values = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
        done = subprocess.run(["bash", str(INSTALLERS / "macos/make_dmg.sh"), str(prefix), str(INSTALLERS / "macos/Info.plist.in"), "1.2.3",
                               str(self.folder / "out.dmg")], env=values, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return (self.folder / "calls").read_text().splitlines(), (self.folder / "files").read_text().splitlines()

    def test_everything_lies_where_the_program_looks(self):
        _, files = self.make()
        for file in ("MacOS/hearth", "libexec/hearth/hearth-fetch", "Resources/share/hearth/starter/hearth-starter.gguf"):
            self.assertIn(f"./Hearth.app/Contents/{file}", files)

    def test_the_program_that_hears_may(self):
        calls, _ = self.make()
        signed = {name: [line for line in calls if line.startswith("codesign --force") and line.endswith(name)]
                  for name in ("hearth-sound", "hearth-fetch", "Hearth.app")}
        self.assertEqual([len(lines) for lines in signed.values()], [1, 1, 1])
        self.assertIn("macos/sound_entitlements.plist", signed["hearth-sound"][0])
        self.assertNotIn("--entitlements", signed["hearth-fetch"][0])
        rights = plistlib.loads((INSTALLERS / "macos" / "sound_entitlements.plist").read_bytes())
        self.assertEqual(rights, {"com.apple.security.device.audio-input": True})


class FileTypes(unittest.TestCase):
    def test_models_and_exports_open_on_every_system(self):
        # Windows and macOS go by the last part of .hearth.json.
        manifest = filled(INSTALLERS / "windows" / "AppxManifest.xml.in")
        self.assertEqual(re.findall(r"<uap:FileType>(.*)</uap:FileType>", manifest), [".gguf", ".json"])
        script = (INSTALLERS / "windows" / "hearth.nsi").read_text(encoding="utf-8")
        for place, name in (("Software\\Classes\\.gguf", "Hearth.Model"), ("Software\\Classes\\.json\\OpenWithProgids", "Hearth.Conversations")):
            self.assertRegex(script, re.escape(f'WriteRegStr HKCU "{place}" ') + f'.*"{name}"')
            self.assertIn(f'DeleteRegValue HKCU "{place}"', script)
        info = plistlib.loads(filled(INSTALLERS / "macos" / "Info.plist.in").encode())
        self.assertEqual([kind["CFBundleTypeExtensions"] for kind in info["CFBundleDocumentTypes"]], [["gguf"], ["json"]])
        # What others' programs write too is taken from nobody.
        self.assertEqual(info["CFBundleDocumentTypes"][1]["LSHandlerRank"], "Alternate")
        self.assertNotRegex(script, r'WriteRegStr HKCU "Software\\Classes\\.json" ')


class Reproducible(unittest.TestCase):
    def test_packing_depends_on_no_number_of_processors(self):
        # xz cuts its blocks by the number of threads.
        self.assertIn("set(CPACK_THREADS 1)", (INSTALLERS / "packaging.cmake").read_text(encoding="utf-8"))

    def test_a_package_takes_nothing_from_a_build_before(self):
        verb = re.search(r"(?ms)^cmd_package\(\) \{.*?^\}", (SOURCE / "dev").read_text(encoding="utf-8"))[0]
        self.assertRegex(verb, r"cmake --fresh --preset package[^\n]*\n\s+inside cmake --build build/package --target clean[^\n]*\n\s+build package\n")


if __name__ == "__main__":
    unittest.main()
