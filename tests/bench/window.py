#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times the window from outside: first frame, memory, what it does while nobody touches it, and each frame while it works.

    window.py --hearth PROGRAM [--conversations 10000] [--rounds 7] [--platform offscreen]
    xvfb-run -a dbus-run-session -- window.py --hearth PROGRAM --frames
    xvfb-run -a dbus-run-session -- window.py --hearth PROGRAM --long

Starts the program in an empty folder and in one with so many conversations, which it makes as an export of ChatGPT and
lets `hearth import` read. Frames are those that Qt's own log tells (category qt.scenegraph.time.renderloop). On the
offscreen platform nothing waits for a display; a real one is `--platform xcb` or `wayland`. --frames does something else:
it has a reply of 64,000 characters written and scrolls a conversation of 10,000 messages (window_frames.py).
--long reads hundreds of conversations again and again and tells the memory (window_long.py). Linux only (/proc).
"""
import argparse
import json
import os
import pathlib
import queue
import random
import statistics
import subprocess
import tempfile
import threading
import time

QUIET = 2.0  # seconds without a frame: the window has come to rest
LONGEST_UNREST, IDLE = 30.0, 10.0
WORDS = "garden river window stone evening letter copper signal harbour winter paper light answer number road music".split()


def export(path, count):
    """Writes conversations of 2 to 20 messages, in all some hundred bytes each."""
    dice = random.Random(1)
    now = 1_760_000_000
    with open(path, "w", encoding="utf-8") as file:
        file.write("[")
        for number in range(count):
            mapping, parent = {"root": {"id": "root", "message": None, "parent": None, "children": []}}, "root"
            for turn in range(2 * dice.randint(1, 10)):
                name = f"m{turn}"
                mapping[parent]["children"].append(name)
                text = " ".join(dice.choices(WORDS, k=dice.randint(8, 80)))
                mapping[name] = {"id": name, "parent": parent, "children": [], "message": {
                    "id": name, "create_time": now + turn, "author": {"role": ("user", "assistant")[turn % 2]},
                    "content": {"content_type": "text", "parts": [text]}}}
                parent = name
            now += 600
            file.write(("," if number else "") + json.dumps({
                "title": " ".join(dice.choices(WORDS, k=4)) + f" {number}", "create_time": now, "update_time": now,
                "current_node": parent, "mapping": mapping}))
        file.write("]")


class Window:
    """A started program and the times of its frames."""

    QUIET = QUIET

    def __init__(self, program, folder, platform, **more):
        environment = dict(
            os.environ, HOME=str(folder), XDG_DATA_HOME=f"{folder}/data", XDG_CONFIG_HOME=f"{folder}/config",
            XDG_CACHE_HOME=f"{folder}/cache", QT_QPA_PLATFORM=platform, QT_FORCE_STDERR_LOGGING="1",
            QT_LOGGING_RULES="qt.scenegraph.time.renderloop=true", QT_MESSAGE_PATTERN="%{time boot} %{category} %{message}", **more)
        self.frames = queue.Queue()  # when each was drawn
        self.lines = queue.Queue()  # the same, and what the log says about it
        self.started = time.clock_gettime(time.CLOCK_BOOTTIME)
        self.process = subprocess.Popen([program], env=environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        threading.Thread(target=self.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def read(self):
        for line in self.process.stderr:
            words = line.split(None, 2)
            if len(words) == 3 and words[1] == "qt.scenegraph.time.renderloop":
                self.frames.put(float(words[0]))
                self.lines.put((float(words[0]), words[2]))

    def first_frame(self):
        """Milliseconds from the start of the process."""
        return 1000 * (self.frames.get(timeout=60) - self.started)

    def rest(self):
        """Waits until no frame was drawn for a while; seconds from the start until then, None: it goes on."""
        last, end = self.started, time.monotonic() + LONGEST_UNREST
        while time.monotonic() < end:
            try:
                last = self.frames.get(timeout=QUIET)
            except queue.Empty:
                return last - self.started
        return None

    def processor_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """MiB of its own: what other programs share is counted in part."""
        lines = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        values = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
        return values["Pss_Anon"] / 1024, values["Pss"] / 1024


def measure(options, folder):
    starts = []
    for _ in range(options.rounds + 1):
        with Window(options.hearth, folder, options.platform) as window:
            starts.append(window.first_frame())
    starts = starts[1:]  # the first one makes folders and fills the system's cache
    print(f"  first frame             {statistics.median(starts):8.0f} ms   ({min(starts):.0f} to {max(starts):.0f})")
    with Window(options.hearth, folder, options.platform) as window:
        window.first_frame()
        rest = window.rest()
        print("  at rest after           " + (f"{rest:8.1f} s" if rest is not None else "never: frames go on"))
        before = window.processor_seconds()
        time.sleep(IDLE)
        used = window.processor_seconds() - before
        print(f"  processor while idle    {100 * used / IDLE:8.1f} %    frames {window.frames.qsize()}")
        own, shared = window.memory()
        print(f"  memory                  {own:8.0f} MiB  ({shared:.0f} with its share of files)")


def home(folder):
    return dict(os.environ, HOME=str(folder), XDG_DATA_HOME=f"{folder}/data", XDG_CONFIG_HOME=f"{folder}/config")


def take(options, folder, path):
    """Imports conversations; seconds."""
    begin = time.monotonic()
    subprocess.run([options.hearth, "import", str(path)], check=True, stdout=subprocess.DEVNULL, env=home(folder))
    return time.monotonic() - begin


def display_window(options, folder):
    """On a display, with the accessibility bus."""
    return Window(options.hearth, folder, "xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QUICK_BACKEND="software",
                  LC_ALL="C.UTF-8", LANGUAGE="en")


def measure_frames(options):
    """A window for each, on a display: the wheel and the keys need one."""
    import window_frames
    for messages, work in ((2, window_frames.stream), (window_frames.MESSAGES, window_frames.scroll)):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            window_frames.conversation(folder / "conversations.json", messages)
            take(options, folder, folder / "conversations.json")
            server = window_frames.engine(folder / "data" / "Hearth" / "Hearth")
            with display_window(options, folder) as window:
                work(window)
            server.shutdown()


def measure_long(options):
    import window_long
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        export(folder / "conversations.json", options.conversations)
        take(options, folder, folder / "conversations.json")
        with display_window(options, folder) as window:
            window_long.read(window)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hearth", required=True)
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--platform", default="offscreen")
    parser.add_argument("--frames", action="store_true")
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    if options.frames:
        return measure_frames(options)
    if options.long:
        return measure_long(options)
    for count in (0, options.conversations):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            if count:
                export(folder / "conversations.json", count)
                print(f"  import                  {take(options, folder, folder / 'conversations.json'):8.1f} s")
            print(f"{count} conversations:")
            measure(options, folder)


if __name__ == "__main__":
    main()
