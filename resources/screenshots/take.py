#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes the guide's pictures of the window, and the README's of a question about a picture: drives the program with keys, as a person would, on a display of its own.

    ./dev shell python3 -B resources/screenshots/take.py build/release/bin/hearth [TOPIC…]

Needs Xvfb, xdotool and ImageMagick. Hearth Starter answers; nothing is connected to.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PICTURES = HERE.parent / "guide" / "pictures"
DRAWING = HERE.parent.parent / "tests/documents/pictures/red_circle.png"
SIZE = "1180x800"
CARET = 100  # pixels
ENGINES = {"chosen": {}, "engines": [
    {"id": "lab", "name": "Lab", "address": "https://gpu.example.org/v1", "model": "gemma-4-31b", "contextLength": 131072},
    {"id": "attic", "name": "Attic", "address": "http://localhost:8033/v1", "model": "gemma-4-12b", "contextLength": 32768}]}
SETTINGS = "[window]\nwelcomed=true\ntheme=1\n\n[agent]\nfolders={home}/recipes\n"
RECIPE = "# Pancakes\n\nAuthor: Ada Berg\n\n- 200 g flour\n- 2 eggs\n- 300 ml milk\n"


class Window:
    def __init__(self, program, folder, *files):
        self.home = pathlib.Path(folder) / "ada"
        data = self.home / ".local/share/Hearth/Hearth"
        config = self.home / ".config/Hearth"
        for place in (data, config, self.home / "recipes"):
            place.mkdir(parents=True)
        (data / "engines.json").write_text(json.dumps(ENGINES))
        (config / "Hearth.conf").write_text(SETTINGS.format(home=self.home))
        (self.home / "recipes" / "pancakes.md").write_text(RECIPE)
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "HEARTH_", "WAYLAND_"))}
        reader, writer = os.pipe()
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            number = told.readline().strip()
        self.values = ours | {"DISPLAY": f":{number}", "HOME": str(self.home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
                              "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        self.until("xdotool", "getmouselocation")
        self.program = subprocess.Popen([program, *map(str, files)], env=self.values)
        found = self.until("xdotool", "search", "--onlyvisible", "--name", "Hearth").split()
        self.run("xdotool", "windowsize", found[-1], *SIZE.split("x"))
        self.run("xdotool", "windowfocus", found[-1])
        self.run("xdotool", "mousemove", "0", "0")
        self.settle()

    def run(self, *words):
        return subprocess.run(words, env=self.values, check=True, capture_output=True, text=True, timeout=60).stdout

    def until(self, *words):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            try:
                return self.run(*words)
            except subprocess.CalledProcessError:
                continue
        return self.run(*words)

    def settle(self):
        """Until nothing but the caret has moved for two seconds."""
        before, since, end = b"", time.monotonic(), time.monotonic() + 60
        while time.monotonic() < min(since + 2, end):
            now = subprocess.run(["import", "-window", "root", "-depth", "8", "-colorspace", "gray", "gray:-"], env=self.values,
                                 check=True, capture_output=True, timeout=60).stdout
            if len(before) != len(now) or sum(a != b for a, b in zip(before, now)) > CARET:
                since = time.monotonic()
            before = now

    def keys(self, *keys):
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            self.settle()

    def write(self, text):
        self.run("xdotool", "type", "--delay", "15", text)
        self.settle()

    def send(self, text):
        self.write(text)
        self.keys("Return")

    def save(self, topic, place=PICTURES):
        place.mkdir(exist_ok=True)
        self.run("import", "-window", "root", "-strip", "+dither", "-colors", "96",
                 "-define", "png:compression-level=9", "-define", "png:exclude-chunks=date,time", f"PNG8:{place / topic}.png")
        print(place / f"{topic}.png")

    def close(self):
        for process in (self.program, self.screen):
            process.terminate()
            process.wait()


def start(window):
    window.send("What can you do?")
    window.send("How do I ask about a document?")


def models(window):
    window.keys("ctrl+m", "Tab", "space")


def agents(window):
    window.keys("ctrl+shift+g", "Tab", "space")
    window.send("In pancakes.md, Ada Berg should be Ruth Lind.")


def beyond(window):
    window.keys("ctrl+m", "shift+Tab", "shift+Tab", "space")
    window.write("Compare the three contracts")
    window.keys("ctrl+m")


def privacy(window):
    window.keys("ctrl+comma")
    window.write("connections")


def picture(window):
    window.send("What is in this picture?")
    window.keys("ctrl+k")
    window.write("model reads")
    window.keys("Return")


def main():
    program, *topics = sys.argv[1:]
    pictures = {each.__name__: each for each in (start, models, agents, beyond, privacy, picture)}
    for topic in topics or pictures:
        with tempfile.TemporaryDirectory(prefix="hearth-") as folder:
            files = [DRAWING] if topic == "picture" else []
            window = Window(str(pathlib.Path(program).resolve()), folder, *files)
            try:
                pictures[topic](window)
                window.save(topic, HERE if topic == "picture" else PICTURES)
            finally:
                window.close()


if __name__ == "__main__":
    main()
