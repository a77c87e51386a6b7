#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses servers made with the official libraries of the Model Context Protocol (npm) through Hearth's client.

    mcp_servers.py MCP_TRY HEARTH_FETCH NODE_MODULES

NODE_MODULES holds the packages of package-lock.json.
"""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

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
        run = subprocess.run([str(TRY), profile.name, str(FETCH)], input=lines, stdout=subprocess.PIPE, text=True, timeout=120, check=False)
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
        self.process = subprocess.Popen(["node", str(script), *words], env=environment, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        self.url = f"http://localhost:{port}/mcp"
        self.port = port

    def __enter__(self):
        # Each of them says something once it listens; before that, some say that they begin.
        for line in self.process.stdout:
            print("     " + line.rstrip())
            with socket.socket() as probe:
                if probe.connect_ex(("localhost", self.port)) == 0:
                    break
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


def current(server, where):
    """A server of revision 2026-07-28 that speaks no other."""
    told, added, failed, greeted = uses(
        server, {"action": "help"}, {"action": "now:add", "input": {"a": 2, "b": 40}}, {"action": "now:fail"},
        {"action": "now:greet", "answers": {"name": "Ada"}})
    expect(f"{where}: lists its actions", all(f"now:{name}" in told["text"] for name in ("add", "fail", "greet")), told["text"])
    expect(f"{where}: adds", "The sum is 42." in added["text"] and not added["failed"], added["text"])
    expect(f"{where}: tells a failure", "always fails" in failed["text"] and failed["failed"], failed["text"])
    expect(f"{where}: asks the user and keeps the server's note",
           greeted["forms"] == ["Who is to be greeted?"] and "Hello, Ada! (kept by the client)" in greeted["text"], json.dumps(greeted))


def examples(folder):
    """Servers that come with the SDK, as they are."""
    shown = [str(MODULES.parent)]
    weather = {"name": "weather", "command": ["node", str(folder / "mcpServerOutputSchema.js")], "readable": shown}
    told, = uses(weather, {"action": "weather:get_weather", "input": {"city": "Paris", "country": "FR"}})
    expect("SDK, mcpServerOutputSchema, stdio: structured content", "humidity" in told["text"] and not told["failed"], told["text"])
    count = {"name": "count", "command": ["node", str(folder / "progressExample.js")], "readable": shown}
    counted, = uses(count, {"action": "count:count", "input": {"n": 3}})
    expect("SDK, progressExample, stdio: counts", "Counted to 3" in counted["text"], counted["text"])
    with Served(folder / "simpleStreamableHttp.js", port=38472) as served:
        server = {"name": "simple", "url": served.url}
        told, greeted = uses(server, {"action": "help"}, {"action": "simple:greet", "input": {"name": "Ada"}})
        expect("SDK, simpleStreamableHttp: lists its actions", "greet" in told["text"], told["text"])
        expect("SDK, simpleStreamableHttp: greets", "Ada" in greeted["text"], greeted["text"])
    with Served(folder / "jsonResponseStreamableHttp.js", port=3000) as served:
        greeted, = uses({"name": "json", "url": served.url}, {"action": "json:greet", "input": {"name": "Ada"}})
        expect("SDK, jsonResponseStreamableHttp: greets", "Ada" in greeted["text"], greeted["text"])
    with Served(folder / "simpleStatelessStreamableHttp.js", port=3000) as served:
        told, = uses({"name": "less", "url": served.url}, {"action": "help"})
        expect("SDK, simpleStatelessStreamableHttp: lists its actions", "start-notification-stream" in told["text"], told["text"])
    with Served(folder / "ssePollingExample.js", port=3001) as served:
        resumed, = uses({"name": "long", "url": served.url}, {"action": "long:long-task"})
        expect("SDK, ssePollingExample: a stream that the server closes is resumed", "completed successfully" in resumed["text"],
               resumed["text"])


def main():
    reference = MODULES / "@modelcontextprotocol/server-everything/dist/index.js"
    everything({"name": "all", "command": ["node", str(reference), "stdio"], "readable": [str(MODULES.parent)],
                "environment": {}}, "everything, stdio, in the sandbox")
    with Served(reference, "streamableHttp", port=38471) as served:
        everything({"name": "all", "url": served.url}, "everything, streamable HTTP")
    examples(MODULES / "@modelcontextprotocol/sdk/dist/esm/examples/server")
    own = MODULES.parent / "mcp_server.mjs"  # beside the packages, which it imports
    shutil.copy(pathlib.Path(__file__).with_name("mcp_server.mjs"), own)
    current({"name": "now", "command": ["node", str(own), "stdio"], "readable": [str(MODULES.parent)], "environment": {}},
            "2026-07-28, stdio, in the sandbox")
    with Served(own, "http", port=38473) as served:
        current({"name": "now", "url": served.url}, "2026-07-28, streamable HTTP")
    return 1 if failures else 0


if __name__ == "__main__":
    TRY, FETCH, MODULES = (pathlib.Path(given).resolve() for given in sys.argv[1:4])
    sys.exit(main())
