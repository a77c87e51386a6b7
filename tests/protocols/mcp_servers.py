#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses the official servers of the Model Context Protocol (npm) through Hearth's client.

    mcp_servers.py MCP_TRY HEARTH_FETCH NODE_MODULES

NODE_MODULES holds @modelcontextprotocol/server-everything and @modelcontextprotocol/sdk.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

failures = 0


def expect(what, is_true, said=""):
    global failures
    failures += not is_true
    print(f"{'ok  ' if is_true else 'FAIL'} {what}{'' if is_true else ': ' + said[:600]}")


def uses(server, *calls):
    """What came of them, one after the other with one server."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as profile:
        json.dump([server], profile)
        profile.flush()
        lines = "".join(json.dumps(call) + "\n" for call in calls)
        run = subprocess.run([TRY, profile.name, FETCH], input=lines, stdout=subprocess.PIPE, text=True, timeout=120, check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


def everything(server, where):
    """The reference server, with all that it offers."""
    name = server["name"]
    form = {"name": "Ada", "check": "true", "integer": "7"}
    told, echo, added, asked = uses(
        server, {"action": "help"}, {"action": f"{name}:echo", "input": {"message": "häh?"}},
        {"action": f"{name}:get-sum", "input": {"a": 2, "b": 40}},
        {"action": f"{name}:trigger-elicitation-request", "answers": form})
    expect(f"{where}: lists its actions", "echo" in told["text"] and not told["failed"], told["text"])
    expect(f"{where}: echoes", "häh?" in echo["text"], echo["text"])
    expect(f"{where}: adds", "42" in added["text"], added["text"])
    expect(f"{where}: asks the user", len(asked["forms"]) == 1 and "Ada" in asked["text"], json.dumps(asked))


class Served:
    """A server over HTTP while it is needed."""

    def __init__(self, script, *words, port):
        environment = {**os.environ, "PORT": str(port), "MCP_PORT": str(port)}
        self.process = subprocess.Popen(["node", str(script), *words], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.url = f"http://localhost:{port}/mcp"

    def __enter__(self):
        for _ in range(100):
            try:
                urllib.request.urlopen(self.url, timeout=1)
            except urllib.error.HTTPError:
                break  # it answers
            except OSError:
                time.sleep(0.1)
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def main():
    reference = MODULES / "@modelcontextprotocol/server-everything/dist/index.js"
    everything({"name": "all", "command": ["node", str(reference), "stdio"], "readable": [str(MODULES.parent)],
                "environment": {}}, "everything, stdio, in the sandbox")
    with Served(reference, "streamableHttp", port=38471) as served:
        everything({"name": "all", "url": served.url}, "everything, streamable HTTP")
    examples = MODULES / "@modelcontextprotocol/sdk/dist/esm/examples/server"
    with Served(examples / "simpleStreamableHttp.js", port=38472) as served:
        server = {"name": "simple", "url": served.url}
        told, greeted = uses(server, {"action": "help"}, {"action": "simple:greet", "input": {"name": "Ada"}})
        expect("SDK, simpleStreamableHttp: lists its actions", "greet" in told["text"], told["text"])
        expect("SDK, simpleStreamableHttp: greets", "Ada" in greeted["text"], greeted["text"])
    with Served(examples / "jsonResponseStreamableHttp.js", port=3000) as served:
        greeted, = uses({"name": "json", "url": served.url}, {"action": "json:greet", "input": {"name": "Ada"}})
        expect("SDK, jsonResponseStreamableHttp: greets", "Ada" in greeted["text"], greeted["text"])
    with Served(examples / "simpleStatelessStreamableHttp.js", port=3000) as served:
        told, = uses({"name": "less", "url": served.url}, {"action": "help"})
        expect("SDK, simpleStatelessStreamableHttp: lists its actions", not told["failed"] and "less:" in told["text"], told["text"])
    return 1 if failures else 0


if __name__ == "__main__":
    TRY, FETCH, MODULES = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
    sys.exit(main())
