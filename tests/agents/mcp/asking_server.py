# SPDX-License-Identifier: Apache-2.0
"""A server of the Model Context Protocol for tests that asks its user for a size in each action."""
import json
import sys

SIZE = {"type": "object", "properties": {"size": {"type": "integer", "minimum": 1, "maximum": 9}}, "required": ["size"]}
waiting = None  # the id of the action that waits for an answer


def send(**message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


for line in sys.stdin:
    message = json.loads(line)
    method, number = message.get("method"), message.get("id")
    if method == "initialize":
        send(id=number, result={"protocolVersion": "2025-06-18", "capabilities": {"tools": {}},
                                "serverInfo": {"name": "shop"}})
        forms = "elicitation" in message["params"]["capabilities"]
    elif method == "tools/list":
        send(id=number, result={"tools": [{"name": "order", "description": "Orders.", "inputSchema": {"type": "object"}}]})
    elif method == "tools/call" and forms:
        waiting = number
        send(id="ask", method="elicitation/create", params={"message": "Which size?", "requestedSchema": SIZE})
    elif method == "tools/call":
        send(id=number, result={"content": [{"type": "text", "text": "nobody to ask"}]})
    elif number == "ask":
        answer = message.get("result", {})
        words = f'{answer.get("action")} {answer.get("content", {}).get("size", "-")}'
        send(id=waiting, result={"content": [{"type": "text", "text": words}]})
    elif number is not None:
        send(id=number, error={"code": -32601, "message": "Method not found"})
