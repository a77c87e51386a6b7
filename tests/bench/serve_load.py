#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps `hearth serve` busy with several clients and shows whether it grows.

    serve_load.py --hearth PROGRAM [--model FILE] [--minutes 60] [--clients 4] [--per-minute 230] [--most-growth 8]

Clients speak both protocols, stream, call tools, ask for embeddings, hang up in the middle and send nonsense, in all as
often as the server allows (it refuses more than 240 requests in a minute). Memory is read from /proc (Linux). Exit status 1: it grew by more MiB than allowed since the end of the warm-up (a fifth of the
time), or a well-behaved request failed.
"""
import argparse
import http.client
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time

TOKEN = "a-token-of-the-load"
WORDS = "Why is the sky blue and what has the sea to do with it ?".split()
TOOL = {"type": "function", "function": {"name": "add", "description": "Adds two numbers.", "parameters": {
    "type": "object", "properties": {"a": {"type": "number"}, "b": {"type": "number"}}, "required": ["a", "b"]}}}


class Load:
    def __init__(self, port, seconds, pause):
        self.port = port
        self.pause = pause  # seconds between the requests of a client
        self.until = time.monotonic() + seconds
        self.lock = threading.Lock()
        self.counts = {"answered": 0, "hung up": 0, "refused": 0, "busy": 0, "failed": 0}
        self.tokens = 0

    def count(self, what, tokens=0):
        with self.lock:
            self.counts[what] += 1
            self.tokens += tokens

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)

    def post(self, client, path, body):
        client.request("POST", path, json.dumps(body), {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"})
        return client.getresponse()

    @staticmethod
    def prompt(dice):
        return " ".join(dice.choices(WORDS, k=dice.randint(3, 60)))

    def ask(self, client, dice):
        kind = dice.randrange(5)
        chat = {"messages": [{"role": "user", "content": self.prompt(dice)}], "max_tokens": dice.randint(4, 48)}
        if kind == 0:
            answer = self.post(client, "/v1/messages", chat)
        elif kind == 1:
            answer = self.post(client, "/v1/embeddings", {"input": [self.prompt(dice), self.prompt(dice)]})
        elif kind == 2:
            answer = self.post(client, "/v1/chat/completions", chat | {"tools": [TOOL]})
        else:
            answer = self.post(client, "/v1/chat/completions", chat | {"stream": kind == 3, "stream_options": {"include_usage": True}})
        text = answer.read().decode()
        if answer.status == 429:
            self.count("busy")
            time.sleep(1)
        elif answer.status != 200:
            self.count("failed")
            print(f"status {answer.status}: {text[:200]}", file=sys.stderr)
        else:
            self.count("answered", chat["max_tokens"])

    def misbehave(self, dice):
        client = self.connect()
        try:
            if dice.random() < 0.5:
                answer = self.post(client, "/v1/chat/completions", {"messages": [{"role": "user", "content": self.prompt(dice)}],
                                                                    "max_tokens": 400, "stream": True})
                answer.read(dice.randint(1, 300))
                self.count("hung up")
            else:
                client.request("POST", "/v1/chat/completions", dice.randbytes(dice.randint(1, 4000)), {"Authorization": f"Bearer {TOKEN}"})
                client.getresponse().read()
                self.count("refused")
        except (OSError, http.client.HTTPException):
            self.count("refused")
        finally:
            client.close()

    def work(self, number):
        dice = random.Random(number)
        client = self.connect()
        turn = time.monotonic()
        while time.monotonic() < self.until:
            time.sleep(max(0.0, turn - time.monotonic()))
            turn = time.monotonic() + self.pause
            if dice.random() < 0.15:
                self.misbehave(dice)
                continue
            try:
                self.ask(client, dice)
            except (OSError, http.client.HTTPException) as error:
                self.count("failed")
                print(error, file=sys.stderr)
                client.close()
                client = self.connect()
        client.close()


def resident(pid):
    """MiB of memory, threads and open files of a process."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    values = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    memory = (int(values["RssAnon"].split()[0])) / 1024
    return memory, int(values["Threads"]), len(os.listdir(f"/proc/{pid}/fd"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--hearth", required=True)
    parser.add_argument("--model")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--per-minute", type=float, default=230)
    parser.add_argument("--most-growth", type=float, default=8)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        token = pathlib.Path(folder) / "token"
        token.write_text(TOKEN)
        values = os.environ | {"HOME": folder, "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder}
        process = subprocess.Popen([wish.hearth, "serve", "--port", "0", "--token-file", str(token), "--context", "4096",
                                    *(("--model", wish.model) if wish.model else ())], env=values, stdout=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL)
        try:
            port = int(process.stdout.readline().decode().rsplit(":", 1)[1].split("/")[0])
            return measure(process, Load(port, 60 * wish.minutes, 60 * wish.clients / wish.per_minute), wish)
        finally:
            process.terminate()
            process.wait()


def measure(process, load, wish):
    started = time.monotonic()
    threads = [threading.Thread(target=load.work, args=(number,)) for number in range(wish.clients)]
    for thread in threads:
        thread.start()
    step = max(1.0, wish.minutes * 60 / 20)
    warm, now = None, None
    while any(thread.is_alive() for thread in threads):
        time.sleep(min(step, max(0.5, load.until - time.monotonic())))
        if process.poll() is not None:
            print(f"the server ended with {process.returncode}")
            return 1
        now = resident(process.pid)
        minutes = (time.monotonic() - started) / 60
        print(f"{minutes:6.1f} min  {now[0]:8.1f} MiB  {now[1]} threads  {now[2]} files  {load.counts}", flush=True)
        if warm is None and minutes >= wish.minutes / 5:
            warm = now
    growth = now[0] - (warm or now)[0]
    print(f"{wish.minutes:g} minutes, {wish.clients} clients: {load.counts}, about {load.tokens} tokens asked for; growth {growth:+.1f} MiB")
    return int(growth > wish.most_growth or load.counts["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
