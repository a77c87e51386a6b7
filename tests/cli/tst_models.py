#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finding and downloading models, from a server on this computer that follows Hugging Face's protocol."""
import hashlib
import http.server
import json
import pathlib
import re
import shutil
import threading
import unittest

from hearth_program import MODEL, ProgramTest

FILES = {"gemma-4-E2B_q4_0-it.gguf": pathlib.Path(MODEL).read_bytes(), "gemma-4-E2B-it-mmproj.gguf": b"p" * 70_000}


class Hub(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        name = self.path.rsplit("/", 1)[-1]
        if self.path.endswith("/tree/main"):
            self.reply(200, json.dumps([
                {"type": "file", "path": name, "size": len(data), "lfs": {"oid": hashlib.sha256(data).hexdigest()}}
                for name, data in FILES.items()]).encode())
        elif name in FILES:
            data = FILES[name]
            begin, end = map(int, re.match(r"bytes=(\d+)-(\d+)", self.headers["Range"]).groups())
            self.reply(206, data[begin:end + 1], f"bytes {begin}-{end}/{len(data)}")
        else:
            self.reply(404, b"")

    def reply(self, status, body, content_range=None):
        self.send_response(status)
        if content_range:
            self.send_header("Content-Range", content_range)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Models(ProgramTest):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.host = f"http://127.0.0.1:{self.server.server_port}"

    def test_lists_what_can_be_had(self):
        text = self.output("model", "list")
        self.assertIn("No Gemma 4 files", text)
        for name in ("e2b", "e2b-q8_0", "e4b", "12b", "26b-a4b", "31b"):
            self.assertIn(name, text)

    def test_finds_files_in_a_folder(self):
        folder = pathlib.Path(self.folder) / "models" / "deep"
        folder.mkdir(parents=True)
        shutil.copy(MODEL, folder / "tiny.gguf")
        (folder / "broken.gguf").write_bytes(b"GGUF and nothing more")
        lines = self.json_lines("model", "list", "--json", str(folder.parent))
        self.assertEqual([line["path"] for line in lines if "path" in line], [str(folder / "tiny.gguf")])
        self.assertFalse(any(line["is_here"] for line in lines if "id" in line))

    def test_downloads_and_uses_a_model(self):
        path = pathlib.Path(self.output("model", "get", "e2b", "--host", self.host).strip())
        self.assertEqual(path.read_bytes(), FILES[path.name])
        self.assertEqual((path.parent / "gemma-4-E2B-it-mmproj.gguf").read_bytes(), FILES["gemma-4-E2B-it-mmproj.gguf"])
        self.assertIn("Variant", self.output("model", "info", str(path)))
        self.assertIn("is here", self.output("model", "list"))

    def test_says_what_went_wrong(self):
        self.assert_refused(self.run_hearth("model", "get", "e2b", "--host", "http://example.org"), 1, "https")
        self.assert_refused(self.run_hearth("model", "get", "e4b", "--host", self.host), 1, "gemma-4-E4B")
        self.assert_refused(self.run_hearth("model", "get"), 2, "e2b")
        self.assert_refused(self.run_hearth("model", "list", "/nowhere/at/all"), 1, "/nowhere/at/all")


if __name__ == "__main__":
    unittest.main()
