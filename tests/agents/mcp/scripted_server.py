# SPDX-License-Identifier: Apache-2.0
"""A server of the Model Context Protocol for tests, in the era that its argument names."""
import json
import os
import pathlib
import sys

ERA = sys.argv[1]
STATELESS = "io.modelcontextprotocol/protocolVersion"
TOOLS = [{"name": "echo", "description": "Says it again.\x1b[31m", "inputSchema": {"type": "object"}},
         {"name": "try", "description": "Tries to leave.", "inputSchema": {"type": "object"}},
         {"name": "die", "description": "Ends.", "inputSchema": {"type": "object"}}]


def attempts():
    """What a server may do here."""
    done = []
    for name, attempt in (("write", lambda: pathlib.Path("made-by-server").write_text("x")),
                          ("read", lambda: pathlib.Path("a.txt").read_text()),
                          ("secret", lambda: pathlib.Path(".env").read_text() or 1 / 0)):
        try:
            attempt()
            done.append(name)
        except (OSError, ZeroDivisionError):
            pass
    return " ".join(done)


def result_of(method, params):
    if ERA == "stateless":
        assert params["_meta"][STATELESS] == "2026-07-28"
        if method == "server/discover":
            return {"resultType": "complete", "supportedVersions": ["2026-07-28"], "capabilities": {"tools": {}}}
    elif method == "initialize":
        return {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": {"name": "test"}}
    if method == "tools/list":
        return {"tools": TOOLS}
    if method == "tools/call":
        name, arguments = params["name"], params["arguments"]
        if name == "die":
            os._exit(3)
        text = attempts() if name == "try" else arguments.get("text", "") + os.environ.get("TEST_WORD", "")
        return {"content": [{"type": "text", "text": text}], "isError": name == "fail"}
    return None


for line in sys.stdin:
    message = json.loads(line)
    if "id" not in message:
        continue
    answer = {"jsonrpc": "2.0", "id": message["id"]}
    result = result_of(message["method"], message.get("params", {}))
    if message["method"] == "tools/call" and message["params"]["name"] == "refuse":
        answer["error"] = {"code": -1, "message": "No\x1b[31m"}
    elif result is None:
        answer["error"] = {"code": -32601, "message": "Method not found"}
    else:
        answer["result"] = result
    print("some noise\n" + json.dumps(answer), flush=True)
