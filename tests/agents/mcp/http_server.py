# SPDX-License-Identifier: Apache-2.0
"""A server of the Model Context Protocol over HTTP for tests; its argument says how it behaves."""
import http.server
import json
import ssl
import sys
import threading

MODE = sys.argv[1]
STATELESS = "io.modelcontextprotocol/protocolVersion"
FORM = {"type": "object", "required": ["colour"],
        "properties": {"colour": {"type": "string", "enum": ["red", "green"]}, "count": {"type": "integer"}}}
ASK = {"method": "elicitation/create", "params": {"mode": "form", "message": "Which?", "requestedSchema": FORM}}
TOOLS = [{"name": "écho", "description": "Says it again.", "inputSchema": {"type": "object"}},
         {"name": "ask", "description": "Asks.", "inputSchema": {"type": "object"}}]
seen = {"deleted": False, "answers": {}, "forgotten": False}
answered, never = threading.Event(), threading.Event()


def text(words):
    return {"content": [{"type": "text", "text": words}]}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body=b"", kind="application/json", **headers):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def result(self, request, result, **headers):
        message = {"jsonrpc": "2.0", "id": request["id"], "result": result}
        if MODE in ("sse", "cut"):
            data = json.dumps(message, indent=1).replace("\n", "\r\ndata: ")
            body = f": a comment\r\nid: 7\r\ndata: {data}\r\n\r\n".encode()
            return self.reply(200, body, "text/event-stream; charset=utf-8", **headers)
        return self.reply(200, json.dumps(message).encode(), **headers)

    def error(self, request, status, code, words):
        body = {"jsonrpc": "2.0", "id": None, "error": {"code": code, "message": words}}
        self.reply(status, json.dumps(body).encode())

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if MODE == "closed" or self.headers.get("Authorization") != "Bearer word":
            return self.reply(401)
        if MODE == "moved":
            return self.reply(307, Location="http://127.0.0.1:1/elsewhere")
        if MODE == "endless":
            return self.endless()
        if MODE == "garbage":
            return self.reply(200, b"\xff\x00{[", "application/json")
        if MODE == "silent":
            never.wait()
        if "method" not in request:
            seen["answers"][request["id"]] = request["result"]
            answered.set()
            return self.reply(202)
        if MODE == "stateless":
            return self.stateless(request)
        return self.handshake(request)

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"data: " + b"x" * 1000000)
        except OSError:
            pass

    def stateless(self, request):
        params = request["params"]
        name = "=?base64?w6ljaG8=?=" if params.get("name") == "écho" else params.get("name")
        if (self.headers["MCP-Protocol-Version"], self.headers["Mcp-Method"], self.headers.get("Mcp-Name")) != (
                params["_meta"][STATELESS], request["method"], name):
            return self.error(request, 400, -32020, "headers do not match")
        if request["method"] == "server/discover":
            return self.result(request, {"supportedVersions": ["2026-07-28"], "resultType": "complete"})
        if request["method"] == "tools/list":
            return self.result(request, {"tools": TOOLS})
        if params["name"] == "ask" and "inputResponses" not in params:
            return self.result(request, {"resultType": "input_required", "inputRequests": {"q": ASK},
                                         "requestState": "state"})
        if params["name"] == "ask":
            return self.result(request, text(json.dumps([params["inputResponses"], params["requestState"]])))
        return self.result(request, text(params["arguments"]["text"]))

    def handshake(self, request):
        method = request["method"]
        if method == "initialize":
            return self.result(request, {"protocolVersion": "2025-11-25", "capabilities": {}}, Mcp_Session_Id="s1")
        if self.headers.get("Mcp-Session-Id") != "s1" or self.headers.get("MCP-Protocol-Version") != "2025-11-25":
            return self.error(request, 400, -32000, "Bad Request: Server not initialized")
        if method == "notifications/initialized":
            return self.reply(202)
        if method == "tools/list":
            return self.result(request, {"tools": TOOLS})
        if MODE == "forgetful" and not seen["forgotten"]:
            seen["forgotten"] = True
            return self.reply(404)
        if request["params"]["name"] == "ask":
            return self.ask(request)
        if MODE == "cut":  # the answer comes when the stream is asked for again
            seen["request"] = request
            return self.reply(200, b"id: 5\nretry: 1\ndata: \n\n", "text/event-stream")
        return self.result(request, text(request["params"]["arguments"]["text"]))

    def ask(self, request):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        question = {"jsonrpc": "2.0", "id": "q1", **ASK}
        self.wfile.write(f"data: {json.dumps(question)}\n\n".encode())
        answered.wait()
        message = {"jsonrpc": "2.0", "id": request["id"], "result": text(json.dumps(seen["answers"]["q1"]))}
        self.wfile.write(f"data: {json.dumps(message)}\n\n".encode())
        self.close_connection = True

    def do_GET(self):
        if self.headers.get("Last-Event-ID") != "5" or "request" not in seen:
            return self.reply(405)
        request = seen["request"]
        return self.result(request, text(request["params"]["arguments"]["text"]))

    def do_DELETE(self):
        print("deleted " + self.headers.get("Mcp-Session-Id", ""), flush=True)
        self.reply(200)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
if len(sys.argv) > 2:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_address[1], flush=True)
server.serve_forever()
