# SPDX-License-Identifier: Apache-2.0
"""Times the window's frames while a long reply is written and while a long conversation is scrolled.

Used by window.py --frames. Keys, clicks and the wheel come through the accessibility bus, the reply through an engine of
OpenAI's protocol that this program plays: nothing in Hearth knows that it is measured. Per frame, three numbers:

- drawn: how long the scene took from layout to the picture, as Qt's log tells it in whole milliseconds, by the clock;
- layout: the part of it that is Hearth's, before anything is painted: rows that are made and laid out;
- thread: what the window's thread used of the processor since the frame before, by the kernel's own count
  (/proc/PID/schedstat). It holds all of the window's work, also what happens between frames, and no waiting.
"""
import http.server
import json
import pathlib
import queue
import random
import re
import statistics
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "accessibility"))
import walk  # noqa: E402
from walk import Atspi  # noqa: E402

walk.PATIENCE = 120.0  # seconds for anything to happen: the machine may be busy
CHARACTERS = 64_000
PIECE, PAUSE = 24, 0.012  # characters and seconds: some 2,000 characters a second
MESSAGES = 10_000
NOTCHES, NOTCH = 400, 0.02  # of the wheel, and the seconds between them
TOOK = re.compile(r"in (\d+)\s?ms, polish=(\d+)")


def reply():
    """Markdown of all kinds, of so many characters."""
    dice = random.Random(2)
    words = "garden river window stone evening letter copper signal harbour winter paper light answer".split()
    text = ""
    while len(text) < CHARACTERS:
        sentence = " ".join(dice.choices(words, k=40)).capitalize()
        text += dice.choice([
            f"{sentence} with **bold** and `code`.\n\n", f"## {sentence[:30]}\n\n{sentence}.\n\n",
            f"- {sentence}\n- {sentence[:60]}\n\n", f"```python\ndef {words[0]}(x):\n    return x + {len(text)}\n```\n\n",
            f"| a | b |\n|---|---|\n| {words[1]} | {len(text)} |\n\n"])
    return text[:CHARACTERS]


class Engine(http.server.BaseHTTPRequestHandler):
    """Writes the reply at a steady pace to whoever asks."""

    is_done = threading.Event()

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.answer("application/json", [json.dumps({"object": "list", "data": [{"id": "bench"}]}).encode()])

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        text = reply()
        pieces = [text[at:at + PIECE] for at in range(0, len(text), PIECE)]
        self.answer("text/event-stream", self.events(pieces))

    def events(self, pieces):
        for piece in pieces:
            yield self.event({"choices": [{"index": 0, "delta": {"content": piece}}]})
            time.sleep(PAUSE)
        yield self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        yield b"data: [DONE]\n\n"
        self.is_done.set()

    @staticmethod
    def event(value):
        return b"data: " + json.dumps(value).encode() + b"\n\n"

    def answer(self, kind, pieces):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)
            self.wfile.flush()


def engine(data):
    """Starts it, and makes it the engine of conversation 1."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Engine)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (data / "engines.json").write_text(json.dumps({
        "engines": [{"id": "bench", "name": "Bench", "model": "bench", "contextLength": 1 << 17,
                     "address": f"http://127.0.0.1:{server.server_port}/v1"}],
        "chosen": {"1": "bench"}}), encoding="utf-8")
    return server


def conversation(path, messages):
    """An export of ChatGPT with one conversation."""
    dice = random.Random(3)
    text = reply()
    mapping, parent = {"root": {"id": "root", "message": None, "parent": None, "children": []}}, "root"
    for turn in range(messages):
        name, begin = f"m{turn}", dice.randrange(len(text) - 700)
        mapping[parent]["children"].append(name)
        mapping[name] = {"id": name, "parent": parent, "children": [], "message": {
            "id": name, "create_time": 1_760_000_000 + turn, "author": {"role": ("user", "assistant")[turn % 2]},
            "content": {"content_type": "text", "parts": [text[begin:begin + (80, 600)[turn % 2]]]}}}
        parent = name
    path.write_text(json.dumps([{"title": "Measured", "create_time": 1_760_000_000, "update_time": 1_760_000_000,
                                 "current_node": parent, "mapping": mapping}]), encoding="utf-8")


class Frames:
    """What became of the frames while something went on."""

    def __init__(self, window):
        self.window = window
        self.used = 0
        self.drawn, self.layout, self.thread = [], [], []
        self.watch(window.QUIET)  # what is still drawn of the way here
        self.drawn, self.layout, self.thread = [], [], []

    def schedstat(self):
        return int(pathlib.Path(f"/proc/{self.window.process.pid}/schedstat").read_text(encoding="ascii").split()[0]) / 1e6

    def watch(self, seconds):
        """Takes frames for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                _, words = self.window.lines.get(timeout=left)
            except queue.Empty:
                break
            used, self.used = self.used, self.schedstat()
            took = TOOK.search(words)
            if took:
                self.drawn.append(int(took.group(1)))
                self.layout.append(int(took.group(2)))
                self.thread.append(self.used - used)

    def tell(self, what, seconds):
        if not self.drawn:
            sys.exit(f"FAIL: no frame while {what}")
        print(f"  {what}: {len(self.drawn)} frames in {seconds:.1f} s", flush=True)
        for name, values in (("drawn", self.drawn), ("layout", self.layout), ("thread", self.thread)):
            ordered = sorted(values)
            print(f"    {name:8} median {statistics.median(ordered):5.1f}   95 % {ordered[len(ordered) * 95 // 100]:5.1f}"
                  f"   worst {ordered[-1]:6.1f} ms   over 16 ms: {sum(value > 16 for value in ordered)}")


def open_conversation():
    app = walk.until(walk.program, "the program does not appear on the accessibility bus")
    if walk.named(app, "Start now"):
        walk.press(app, "Start now")
    row = walk.until(lambda: walk.begins(app, "Measured"), "the conversation is not in the list")
    walk.act(row)
    walk.until(lambda: any(n.get_role() == Atspi.Role.PARAGRAPH for n in walk.everything(app)),
               "the conversation does not open")
    return app


def stream(window):
    app = open_conversation()
    field = walk.until(lambda: walk.named(app, "Message", Atspi.Role.TEXT), "no field to write a message in")
    field.grab_focus()
    Atspi.generate_keyboard_event(0, "Go on", Atspi.KeySynthType.STRING)
    walk.until(lambda: Atspi.Text.get_text(field, 0, -1) == "Go on", "what is typed does not stand in the field")
    frames = Frames(window)
    begin = time.monotonic()
    walk.press(app, "Send")
    while not Engine.is_done.is_set():  # the cursor's blinking is a frame too: their end is no sign
        frames.watch(0.2)
    frames.watch(0.5)
    frames.tell(f"a reply of {CHARACTERS:,} characters is written", time.monotonic() - begin)


def scroll(window):
    app = open_conversation()
    place = walk.until(lambda: walk.named(app, "Conversation", Atspi.Role.LIST), "there is no transcript")
    area = Atspi.Component.get_extents(place, Atspi.CoordType.SCREEN)
    frames = Frames(window)
    begin = time.monotonic()
    for direction in ("b4c", "b5c"):  # the wheel, up and down again
        for _ in range(NOTCHES):
            Atspi.generate_mouse_event(area.x + area.width // 2, area.y + area.height // 2, direction)
            frames.watch(NOTCH)
    frames.watch(1)
    frames.tell(f"a conversation of {MESSAGES:,} messages is scrolled", time.monotonic() - begin)
