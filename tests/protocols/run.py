#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs what npm brings against Hearth, one program after the other; the last line is "N passed, N failed".

    run.py BUILD PACKAGES

BUILD holds Hearth's programs in bin, PACKAGES the packages of package-lock.json in node_modules. `./dev protocols` makes both.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
STARTER = HERE.parent.parent / "resources/starter/hearth-starter.gguf"
LONGEST = 600  # seconds that one of them may take


def programs(binaries, packages):
    """What to start, by name. Scripts lie beside the packages that they import."""
    hearth = str(binaries / "hearth")
    for script in ("acp_client.mjs", "serve_clients.mjs"):
        shutil.copy(HERE / script, packages)
    yield "acp_client.mjs", ["node", str(packages / "acp_client.mjs"), hearth]
    yield "serve_clients.mjs", ["node", str(packages / "serve_clients.mjs"), hearth, "--model", str(STARTER)]
    yield "mcp_servers.py", [sys.executable, "-B", str(HERE / "mcp_servers.py"), str(binaries / "mcp_try"),
                             str(binaries / "hearth-fetch"), str(packages / "node_modules")]


def counted(name, command, environment):
    """How many of its lines are well, and how many are not. Ending otherwise than well without a line is a failure."""
    print(f"{name}:", flush=True)
    passed = failed = 0
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, errors="replace") as program:
        limit = threading.Timer(LONGEST, program.kill)
        limit.start()
        for line in program.stdout:
            print("  " + line.rstrip(), flush=True)
            passed += line.startswith("ok  ")
            failed += line.startswith("FAIL")
        program.wait()
        limit.cancel()
    if (program.returncode != 0 and failed == 0) or passed + failed == 0:
        print(f"  FAIL it ended with {program.returncode} after {passed} lines")
        failed += 1
    return passed, failed


def main():
    binaries = pathlib.Path(sys.argv[1]).resolve() / "bin"
    packages = pathlib.Path(sys.argv[2]).resolve()
    results = []
    with tempfile.TemporaryDirectory() as profile:
        # Nothing of the user's own counts, and nothing is left there.
        places = {f"XDG_{kind}_HOME": f"{profile}/{kind.lower()}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = {**os.environ, **places, "HEARTH_LEDGER": f"{profile}/ledger.jsonl"}
        for name, command in programs(binaries, packages):
            results.append(counted(name, command, environment))
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main())
