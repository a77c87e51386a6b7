#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks llama.cpp's llama-server through Hearth, as an engine elsewhere on this computer.

    llama_server.py --hearth build/release/bin/hearth --llama llama-server
    llama_server.py … --llama "chroot DIR llama-server" --folder DIR/tmp/files --llama-prefix /tmp/files

Hearth Starter answers there, so that what is said can be checked; the tiny model of the golden tests, which then
writes without an end, is interrupted and cut off. llama-server is given nothing but loopback.
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
STARTER = ROOT / "resources" / "starter"
TINY = HERE.parent / "golden" / "tiny-e2b" / "tiny-e2b.gguf"
PICTURES = HERE.parent / "documents" / "pictures"
LIMIT = 120  # seconds for anything
# What llama.cpp's own converter lets a reply show, so that its parsers find it: it makes these USER_DEFINED.
SPOKEN = {b"<|channel>", b"<channel|>", b"<|tool_call>", b"<tool_call|>", b"<|tool_response>", b"<tool_response|>",
          b'<|"|>'}
USER_DEFINED = 4
WIDTHS = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}  # of GGUF's values, by type

failures = 0


def expect(what, is_true, said=""):
    global failures
    failures += not is_true
    print(f"{'ok  ' if is_true else 'FAIL'} {what}{'' if is_true else ': ' + str(said)[:600]}", flush=True)


def entries(data):
    """Name and place of each of a GGUF file's values."""
    def number(form, at):
        return struct.unpack_from("<" + form, data, at)[0]

    def after(kind, at):
        if kind == 8:
            return at + 8 + number("Q", at)
        if kind != 9:
            return at + WIDTHS[kind]
        element, count, at = number("I", at), number("Q", at + 4), at + 12
        for _ in range(count):
            at = after(element, at)
        return at

    at = 24
    for _ in range(number("Q", 16)):
        name_end = at + 8 + number("Q", at)
        yield bytes(data[at + 8:name_end]).decode(), name_end + 4
        at = after(number("I", name_end), name_end + 4)


def with_spoken_tokens(source, target):
    data = bytearray(source.read_bytes())
    places = dict(entries(data))
    at, types = places["tokenizer.ggml.tokens"], places["tokenizer.ggml.token_type"] + 12
    count, at = struct.unpack_from("<Q", data, at + 4)[0], at + 12
    for token in range(count):
        length = struct.unpack_from("<Q", data, at)[0]
        if bytes(data[at + 8:at + 8 + length]) in SPOKEN:
            struct.pack_into("<i", data, types + 4 * token, USER_DEFINED)
        at += 8 + length
    target.write_bytes(data)


class Server:
    """llama-server with a model while it is needed."""

    def __init__(self, model, *more):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = tempfile.TemporaryFile()
        command = [*shlex.split(OPTIONS.llama), "--model", seen(model), "--host", "127.0.0.1", "--port", str(self.port),
                   "--jinja", "--chat-template-file", seen("gemma4.jinja"), "--offline", "--threads", "1", *more]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                        start_new_session=True)

    def __enter__(self):
        end = time.monotonic() + LIMIT
        while time.monotonic() < end and self.process.poll() is None:
            try:
                self.get("/health")
                return self
            except OSError:
                time.sleep(0.1)
        self.log.seek(0)
        self.kill()
        sys.exit(f"llama_server: {OPTIONS.llama} does not start:\n{self.log.read().decode(errors='replace')[-2000:]}")

    def __exit__(self, *_):
        self.kill()
        self.log.close()

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=10) as answer:
            return json.load(answer)

    def is_idle(self):
        """Soon: a server learns of a hang-up when it next writes."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if not any(slot["is_processing"] for slot in self.get("/slots")):
                return True
            time.sleep(0.1)
        return False

    def kill(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)  # also one within a sandbox that the command makes
        self.process.wait()


def seen(name):
    """A file of the folder, as llama-server sees it."""
    return f"{OPTIONS.llama_prefix or OPTIONS.folder}/{name}"


def start(*words):
    environment = {**os.environ, "XDG_CONFIG_HOME": HOME, "XDG_DATA_HOME": HOME, "HOME": HOME, "LC_ALL": "C.UTF-8",
                   "HEARTH_LEDGER": HOME + "/ledger.jsonl"}
    return subprocess.Popen([*shlex.split(OPTIONS.hearth), *words], env=environment, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def events(*words):
    """What Hearth tells with --json, one after the other, and what it says of an error."""
    said, problem = start(*words).communicate(timeout=LIMIT)
    return [json.loads(line) for line in said.splitlines()], problem


def text_of(told):
    return "".join(event["text"] for event in told if event["type"] == "text")


def replies(server):
    ask = ("ask", "--engine", server.url, "--json", "--temp", "0", "--max-tokens", "100")
    told, problem = events(*ask, "Say: the bread is warm")
    expect("a reply streams", text_of(told) == "the bread is warm" and len(told) > 2, (told, problem))
    done = told[-1] if told else {}
    expect("it ends, and is counted", done.get("reason") == "end_of_turn" and done.get("prompt_tokens", 0) > 10
           and done.get("generated_tokens", 0) > 3 and done.get("context_length") == 4096, (told, problem))
    long, problem = events(*ask, "What is the capital of France?")
    expect("piece by piece", sum(event["type"] == "text" for event in long) > 1
           and "small demonstration model" in text_of(long), (long, problem))
    cut, problem = events(*ask[:-1], "3", "What is the capital of France?")
    expect("no longer than wanted", cut[-1:] and cut[-1].get("reason") == "max_tokens", (cut, problem))
    for name, colour in (("red_circle.png", "red"), ("blue_square.png", "blue")):
        told, problem = events(*ask, "--attach", str(PICTURES / name), "What colour is it?")
        expect(f"a picture is seen: {colour}", colour in text_of(told), (told, problem))
    with tempfile.NamedTemporaryFile("w", suffix=".json") as schema:
        json.dump({"type": "object", "properties": {"side": {"enum": ["left", "right"]}}, "required": ["side"],
                   "additionalProperties": False}, schema)
        schema.flush()
        told, problem = events(*ask, "--schema", schema.name, "On which side is the door?")
    try:
        fits = json.loads(text_of(told))["side"] in ("left", "right")
    except (ValueError, KeyError, TypeError):
        fits = False
    expect("a schema is kept", fits, (told, problem))


def tools(server):
    project = pathlib.Path(HOME) / "project"
    project.mkdir()
    (project / "notes.txt").write_text("Bread\nButter\n")
    told, problem = events("agent", "--engine", server.url, "--project", str(project), "--json", "--temp", "0",
                           "--max-calls", "3", "--max-tokens", "200", "Read the file notes.txt")
    results = [event for event in told if event["type"] == "result"]
    expect("a tool is called, and its result is read", any("Bread" in event["text"] for event in results)
           and told[-1]["type"] == "end", (told, problem))


def interruptions(server):
    endless = ("ask", "--engine", server.url, "--json", "Hello")
    asking = start(*endless)
    first = asking.stdout.readline()
    expect("a reply without an end begins", json.loads(first or "{}").get("type") in ("text", "thought"), first)
    began = time.monotonic()
    asking.send_signal(signal.SIGINT)
    rest, problem = asking.communicate(timeout=LIMIT)
    reason = json.loads(rest.splitlines()[-1]).get("reason") if rest else None
    expect("Ctrl+C stops it at once", asking.returncode == 130 and reason == "cancelled"
           and time.monotonic() - began < 10, (asking.returncode, rest[-300:], problem))
    expect("and llama-server too", server.is_idle())
    asking = start(*endless)
    first = asking.stdout.readline()
    server.kill()
    rest, problem = asking.communicate(timeout=LIMIT)
    last = json.loads(rest.splitlines()[-1]) if rest else {}
    expect("a server that dies is a sentence, not a reply", bool(first) and asking.returncode == 1
           and last.get("type") == "error" and last.get("message"), (asking.returncode, rest[-300:], problem))
    told, problem = events(*endless)
    expect("and so is one that is not there", told[-1:] and told[-1].get("type") == "error", (told, problem))


def main():
    folder = pathlib.Path(OPTIONS.folder)
    with_spoken_tokens(STARTER / "hearth-starter.gguf", folder / "starter.gguf")
    for file in (STARTER / "mmproj-hearth-starter.gguf", TINY, HERE / "gemma4.jinja"):
        shutil.copy(file, folder)
    with Server("starter.gguf", "--mmproj", seen("mmproj-hearth-starter.gguf")) as server:
        replies(server)
        tools(server)
    with Server(TINY.name, "--ignore-eos", "--slots") as server:
        interruptions(server)
    return 1 if failures else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hearth", default="build/release/bin/hearth")
    parser.add_argument("--llama", default="llama-server", help="a command, which may hold arguments")
    parser.add_argument("--folder", help="where the files for llama-server are written; else a temporary one")
    parser.add_argument("--llama-prefix", help="that folder as llama-server sees it")
    OPTIONS = parser.parse_args()
    with tempfile.TemporaryDirectory() as HOME, tempfile.TemporaryDirectory() as files:
        if OPTIONS.folder is None:
            OPTIONS.folder = files
        pathlib.Path(OPTIONS.folder).mkdir(parents=True, exist_ok=True)
        sys.exit(main())
