# SPDX-License-Identifier: Apache-2.0
"""Runs the built program as a person or a script would."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ.get("HEARTH_PROGRAM", "hearth")
DATA = pathlib.Path(__file__).resolve().parent.parent
MODEL = str(DATA / "golden" / "tiny-e2b" / "tiny-e2b.gguf")
LIMIT = 60  # seconds; a machine that builds at the same time is slow


def environment(folder, **more):
    """No display, no settings and no model of the person who runs the tests."""
    hidden = ("HEARTH_MODEL", "DISPLAY", "WAYLAND_DISPLAY", "NO_COLOR", "QT_QPA_PLATFORM")
    values = {name: value for name, value in os.environ.items() if name not in hidden}
    values.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, HOME=folder, LC_ALL="C.UTF-8", TERM="xterm", **more)
    return values


# No graphics device, whatever there is.
NO_VULKAN = {"VK_DRIVER_FILES": "/nonexistent", "VK_ICD_FILENAMES": "/nonexistent"}


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def run_hearth(self, *words, stdin=None, **more):
        """The finished process; `stdin` is bytes, and nothing (/dev/null) without it."""
        source = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
        return subprocess.run([PROGRAM, *words], capture_output=True, timeout=LIMIT, check=False,
                              env=environment(self.folder, **more), **source)

    def start_hearth(self, *words, **pipes):
        process = subprocess.Popen([PROGRAM, *words], env=environment(self.folder), **pipes)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe:
                pipe.close()

    def output(self, *words, **options):
        """What a command that succeeds writes."""
        done = self.run_hearth(*words, **options)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout.decode("utf-8")

    def json_lines(self, *words, **options):
        return [json.loads(line) for line in self.output(*words, **options).splitlines()]

    def assert_refused(self, done, code, *fragments):
        """One sentence on standard error, nothing but it."""
        message = done.stderr.decode("utf-8")
        self.assertEqual(done.returncode, code, message)
        self.assertTrue(message.startswith("hearth: "), message)
        self.assertEqual(message.count("\n"), 1, message)
        for fragment in fragments:
            self.assertIn(fragment, message)
