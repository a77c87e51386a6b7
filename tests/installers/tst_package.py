#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Packs the running build as a Debian package, twice, and looks at it as Debian would. Exit code 77: a tool is missing."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD = pathlib.Path(os.environ["HEARTH_BUILD"])
SOURCE = pathlib.Path(os.environ["HEARTH_SOURCE"])
VERSION = os.environ["HEARTH_VERSION"]
# Packed quickly: how small it is does not matter here.
PACK = ["-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip"]


def pack(folder):
    """The package's path."""
    values = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    words = ["cpack", "--config", str(BUILD / "CPackConfig.cmake"), "-G", "DEB", "-B", str(folder), *PACK]
    done = subprocess.run(words, env=values, capture_output=True, text=True, check=False, umask=0o022)
    assert done.returncode == 0, done.stdout + done.stderr
    made, = pathlib.Path(folder).glob("*.deb")
    return made


def dependencies(kind):
    """Debian's names of this kind in the one list of packages."""
    lines = (SOURCE / "installers/dependencies.txt").read_text(encoding="utf-8").splitlines()
    return {words[1] for words in map(str.split, lines) if words and words[0] == kind}


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        holder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(holder.cleanup)
        cls.packages = [pack(pathlib.Path(holder.name) / name) for name in ("one", "two")]

    def field(self, name):
        return subprocess.run(["dpkg-deb", "-f", self.packages[0], name], capture_output=True, text=True, check=True).stdout.strip()

    def names(self, field):
        """The packages that a field lists, without their versions."""
        return {re.split(r"[ (]", part.strip())[0] for part in self.field(field).split(",")}

    def test_packing_twice_gives_the_same_bytes(self):
        self.assertEqual(self.packages[0].read_bytes(), self.packages[1].read_bytes())

    def test_it_names_what_the_program_needs(self):
        needed, nice = self.names("Depends"), self.names("Recommends")
        self.assertEqual(self.field("Version"), VERSION)
        self.assertLessEqual(dependencies("run"), needed | nice)
        self.assertFalse(needed & nice)
        self.assertTrue({"libqt6core6t64", "libc6"} <= needed, needed)  # found by dpkg-shlibdeps
        for name in needed | nice:
            self.assertNotRegex(name, r"-dev$|^(g\+\+|cmake|ninja-build)$")

    def test_it_holds_the_programs_and_nothing_of_the_build(self):
        listed = subprocess.run(["dpkg-deb", "-c", self.packages[0]], capture_output=True, text=True, check=True).stdout
        rows = [line.split(None, 5) for line in listed.splitlines()]
        paths = {row[5] for row in rows}
        for path in ("bin/hearth", "libexec/hearth/hearth-reader", "libexec/hearth/hearth-player", "libexec/hearth/hearth-fetch",
                     "share/hearth/starter/hearth-starter.gguf", "share/doc/hearth/copyright", "share/doc/hearth/hearth.spdx.json"):
            self.assertIn(f"./usr/{path}", paths)
        self.assertEqual([path for path in paths if re.search(r"/(include|cmake|tests?|lib)/|\.(a|h|o)$|/local/", path)], [])
        self.assertEqual({row[1] for row in rows}, {"root/root"})

    def test_lintian_finds_no_error(self):
        lintian = shutil.which("lintian")
        if not lintian:
            self.skipTest("lintian is not installed")
        done = subprocess.run([lintian, "--allow-root", "--tag-display-limit", "0", self.packages[0]], capture_output=True, text=True, check=False)
        self.assertEqual([line for line in done.stdout.splitlines() if line.startswith("E:")], [])


if __name__ == "__main__":
    if not all(map(shutil.which, ("cpack", "dpkg-deb", "dpkg-shlibdeps"))):
        sys.exit(77)
    unittest.main()
