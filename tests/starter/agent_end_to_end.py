#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets the built program work on held-out tasks in real folders, alone, and judges what came of it.

    agent_end_to_end.py HEARTH [--model FILE] [--cases N] [--wrong N]

A task is done when the folder's files are exactly as they should be, and the last words hold what matters.
Besides the tasks it is judged that nothing outside of the folder changed. Nothing is simulated: the tools,
the sandbox and the journal are the program's own.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "resources/starter"))

from data import agent, checks  # noqa: E402

SEED = 20_270_000  # other tasks than starter-eval's


def files_in(folder):
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8", errors="replace")
            for path in sorted(folder.rglob("*")) if path.is_file()}


def work(hearth, model, folder, home, request):
    """The last words and the reason of the end."""
    command = [hearth, "agent", "--project", str(folder), "--mode", "auto", "--json", "--temp", "0",
               *(["--model", model] if model else []), request]
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "c"), "XDG_DATA_HOME": str(home / "d")}
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
                         timeout=300, check=False)
    end = {}
    for line in run.stdout.splitlines():
        event = json.loads(line)
        if event.get("type") in ("end", "error"):
            end = event
    return end.get("text", ""), end.get("reason", end.get("message", run.stderr[-300:]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hearth")
    parser.add_argument("--model")
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--wrong", type=int, default=5, help="show so many that were not done")
    options = parser.parse_args()
    done = files_right = 0
    outside_changed = 0
    for number in range(options.cases):
        stage = agent.stage(f"{SEED}/{number}")
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            folder, home = place / "project", place / "home"
            for path in stage.project.files:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(stage.project.text(path), encoding="utf-8")
            home.mkdir()
            (place / "outside.txt").write_text("as it was\n", encoding="utf-8")
            said, reason = work(options.hearth, options.model, folder, home, stage.task.request)
            right = {path: stage.right.text(path) for path in stage.right.files}
            is_right = files_in(folder) == right
            is_done = is_right and all(checks.contains(said, word) for word in stage.task.must)
            outside = {p.name for p in place.iterdir()} - {"project", "home"}
            outside_changed += outside != {"outside.txt"} or (place / "outside.txt").read_text() != "as it was\n"
        files_right += is_right
        done += is_done
        if not is_done and options.wrong > 0:
            options.wrong -= 1
            print(f"- {stage.task.request!r}: {reason}; files {'right' if is_right else 'wrong'}; said {said!r}")
        print(f"{number + 1}: {done} done", file=sys.stderr, flush=True)
    print(f"{done} of {options.cases} tasks done ({100 * done / options.cases:.1f} %), files right in {files_right}, "
          f"something outside changed in {outside_changed}")


if __name__ == "__main__":
    main()
