#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Breaks one guard of the agent after the other and sees that the tests fail.

check_guards.py --dry             every text of guards.json stands in its file once
check_guards.py BUILD [NAME...]   break, build, test, put back; NAMEs only
"""
import json
import os
import pathlib
import signal
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def read():
    guards = json.loads((HERE / "guards.json").read_text(encoding="utf-8"))
    for guard in guards:
        text = (ROOT / guard["file"]).read_text(encoding="utf-8")
        if text.count(guard["find"]) != 1:
            sys.exit(f'{guard["name"]}: its text stands {text.count(guard["find"])} times in {guard["file"]}')
    return guards


def build(folder, tests):
    return subprocess.run(["cmake", "--build", folder, "--target", *tests], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)


def noticed(folder, tests):
    """The first test that fails."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for test in tests:
        try:
            run = subprocess.run([f"{folder}/bin/{test}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 env=environment, timeout=300, check=False)
        except subprocess.TimeoutExpired:
            return test + " (it hangs)"
        if run.returncode != 0:
            return test
    return None


def breaks(folder, guard):
    """What became of one guard: (is it well, words)."""
    file = ROOT / guard["file"]
    original = file.read_bytes()
    broken = original.decode().replace(guard["find"], guard["replace"])
    try:
        file.write_text(broken, encoding="utf-8")
        built = build(folder, guard["tests"])
        if built.returncode != 0:
            return False, "does not compile when broken:\n" + built.stdout[-2000:]
        test = noticed(folder, guard["tests"])
        return test is not None, f"noticed by {test}" if test else "NOBODY NOTICES"
    finally:
        file.write_bytes(original)


def main():
    guards = read()
    if sys.argv[1:] == ["--dry"]:
        print(f"guards ok ({len(guards)})")
        return 0
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder, names = sys.argv[1], sys.argv[2:]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    chosen = [guard for guard in guards if not names or guard["name"] in names]
    tests = sorted({test for guard in chosen for test in guard["tests"]})
    if build(folder, tests).returncode != 0 or noticed(folder, tests):
        sys.exit("The tests do not pass as they are.")
    bad = 0
    for guard in chosen:
        is_well, words = breaks(folder, guard)
        bad += not is_well
        print(f'{guard["name"]}: {words}', flush=True)
    build(folder, tests)
    print(f"{len(chosen) - bad} of {len(chosen)} guards are watched")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
