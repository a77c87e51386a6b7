# SPDX-License-Identifier: Apache-2.0
"""Tells whether the window's memory grows while one conversation after the other is read. Used by window.py --long.

The keys come through the accessibility bus: down in the list of conversations, and Return.
"""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "accessibility"))
import walk  # noqa: E402
from walk import Atspi  # noqa: E402

walk.PATIENCE = 120.0  # seconds for anything to happen: the machine may be busy
CONVERSATIONS, ROUNDS = 200, 5  # read in a round, the same ones in each
DOWN, RETURN, HOME = 0xFF54, 0xFF0D, 0xFF50
PAUSE = 0.15  # seconds for one to open and be drawn


def press(key):
    Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def read(window):
    app = walk.until(walk.program, "the program does not appear on the accessibility bus")
    if walk.named(app, "Start now"):
        walk.press(app, "Start now")
    rows = walk.until(lambda: walk.named(app, "Conversations", Atspi.Role.LIST), "there is no list of conversations")
    titles = set()
    for number in range(1, ROUNDS + 1):
        rows.grab_focus()
        press(HOME)
        for _ in range(CONVERSATIONS):
            press(DOWN)
            press(RETURN)
            time.sleep(PAUSE)
            titles.update(top.get_name() for top in walk.windows(app))
            rows.grab_focus()
        own, shared = window.memory()
        print(f"  round {number}: {len(titles)} conversations seen, {own:.0f} MiB ({shared:.0f} with its share of files)", flush=True)
    if len(titles) < CONVERSATIONS * 9 // 10:
        sys.exit("FAIL: conversations were not opened")
