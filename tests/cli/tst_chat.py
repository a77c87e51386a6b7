#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
import os
import pty
import select
import subprocess
import time
import unittest

from hearth_program import LIMIT, MODEL, PROGRAM, ProgramTest, environment

OPTIONS = ("chat", "--model", MODEL, "--context", "1024", "--seed", "5")
SHORT = (*OPTIONS, "--max-tokens", "8")


class PipedChat(ProgramTest):
    def test_answers_every_line(self):
        first = self.output(*SHORT, stdin=b"Hello\n")
        both = self.output(*SHORT, stdin=b"Hello\nAnd now?\n")
        self.assertTrue(both.startswith(first))
        self.assertGreater(len(both), len(first))

    def test_remembers_the_conversation_until_a_new_one(self):
        after = self.output(*SHORT, stdin=b"Hello\nAnd now?\n")
        anew = self.output(*SHORT, stdin=b"Hello\n/new\nAnd now?\n")
        alone = self.output(*SHORT, stdin=b"And now?\n")
        self.assertNotEqual(after, anew)
        self.assertTrue(anew.endswith(alone))

    def test_takes_the_last_line_without_its_end(self):
        self.assertEqual(self.output(*SHORT, stdin=b"Hello"), self.output(*SHORT, stdin=b"Hello\r\n"))

    def test_joins_lines_that_end_with_a_backslash(self):
        self.assertEqual(self.output(*SHORT, stdin=b"One\\\nTwo\n").count("\n\n\n"), 0)
        self.assertNotEqual(self.output(*SHORT, stdin=b"One\\\nTwo\n"), self.output(*SHORT, stdin=b"One\nTwo\n"))

    def test_obeys_its_commands(self):
        self.assertIn("/think", self.output(*SHORT, stdin=b"/help\n"))
        self.assertEqual(self.output(*SHORT, stdin=b"/quit\nHello\n"), "")
        self.assertNotEqual(self.output(*SHORT, stdin=b"/system Be brief.\nHello\n"), self.output(*SHORT, stdin=b"Hello\n"))
        told = self.run_hearth(*SHORT, "--system", "Be brief.", stdin=b"/system\n/frobnicate\n/think\n")
        self.assertIn(b"Be brief.", told.stderr)
        self.assertIn(b"There is no command /frobnicate", told.stderr)
        self.assertIn(b"It is off now", told.stderr)

    def test_sends_a_slash_when_it_is_doubled(self):
        self.assertNotEqual(self.output(*SHORT, stdin=b"//help\n"), self.output(*SHORT, stdin=b"/help\n"))

    def test_ends_with_its_input(self):
        self.assertEqual(self.output(*SHORT), "")

    def test_goes_on_after_a_message_that_is_too_long(self):
        done = self.run_hearth(*SHORT, stdin=b"word " * 3000 + b"\nHello\n")
        self.assertIn(b"the context holds 1024", done.stderr)
        self.assertEqual(done.stdout.decode(), self.output(*SHORT, stdin=b"Hello\n"))
        self.assertEqual(done.returncode, 1)


class TerminalChat(ProgramTest):
    """A person at a terminal."""

    def setUp(self):
        super().setUp()
        self.terminal, other = pty.openpty()
        self.addCleanup(os.close, self.terminal)
        self.process = subprocess.Popen([PROGRAM, *OPTIONS], stdin=other, stdout=other, stderr=other,
                                        env=environment(self.folder), start_new_session=True,
                                        preexec_fn=lambda: self.take_terminal())
        os.close(other)
        self.addCleanup(self.end, self.process)
        self.seen = b""
        self.wait_for(b"> ")

    @staticmethod
    def take_terminal():
        import fcntl
        import termios
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    def read(self, seconds):
        if not select.select([self.terminal], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self.terminal, 65536)
        except OSError:  # the other side is closed
            return False
        return True

    def wait_for(self, expected):
        end = time.monotonic() + LIMIT
        while expected not in self.seen and time.monotonic() < end:
            self.read(1)
        self.assertIn(expected, self.seen)
        self.seen = self.seen.split(expected, 1)[1]

    def type(self, text):
        os.write(self.terminal, text)

    def test_leaves_by_a_word(self):
        self.type(b"/quit\n")
        self.assertEqual(self.process.wait(LIMIT), 0)

    def test_leaves_at_the_end_of_the_input(self):
        self.type(b"\x04")
        self.assertEqual(self.process.wait(LIMIT), 0)

    def test_two_interrupts_leave(self):
        self.type(b"\x03")
        self.wait_for(b"again")
        self.wait_for(b"> ")
        self.type(b"\x03")
        self.assertEqual(self.process.wait(LIMIT), 130)

    def test_an_interrupt_stops_the_reply_only(self):
        self.type(b"Tell me a story\n")
        self.wait_for(b"story\r\n")
        self.read(LIMIT)
        self.type(b"\x03")
        self.wait_for(b"> ")
        self.type(b"/quit\n")
        self.assertEqual(self.process.wait(LIMIT), 0)

    def test_a_word_in_between_forgets_the_first_interrupt(self):
        self.type(b"\x03")
        self.wait_for(b"> ")
        self.type(b"/help\n")
        self.wait_for(b"/think")
        self.wait_for(b"> ")
        self.type(b"\x03")
        self.wait_for(b"again")
        self.type(b"\x04")
        self.assertEqual(self.process.wait(LIMIT), 0)


if __name__ == "__main__":
    unittest.main()
