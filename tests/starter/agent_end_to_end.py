#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets the built program work on held-out tasks in real folders, alone, and judges what came of it.

    agent_end_to_end.py HEARTH [--model FILE] [--cases N] [--wrong N] [--transcripts DIR]

A task is done when the folder's files hold exactly the right lines, the project's own tests are green at the
end (or red, where the task is only to run them), and the last words hold what matters. Besides the tasks it is
judged that nothing outside of the folder changed. Nothing is simulated: tools, sandbox and journal are the
program's own, and what runs the tests (project_tests.py) looks at the files that the model left.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "resources/starter"))

from data import agent, checks  # noqa: E402

SEED = 20_270_000  # other tasks than starter-eval's
COMMANDS = ("make", "ctest", "npm", "python3")  # with which the projects' tests are run


def files_in(folder):
    """The lines of each file; a missing last line end makes no other line."""
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8", errors="replace").removesuffix("\n").split("\n")
            for path in sorted(folder.rglob("*")) if path.is_file()}


def put_tests(stage, programs):
    """The commands of the project's tests: what they say, and which lines they want."""
    programs.mkdir()
    started, ended = stage.project, stage.right
    wanted = {path: [line for line in lines if line not in started.files.get(path, [])] for path, lines in ended.files.items()}
    red_before = started.tests(started)[0] != 0 and ended.tests(ended)[0] == 0
    tests = {"command": started.command, "sources": sorted(started.files), "wanted": wanted if red_before else {},
             "red": started.tests(started), "green": ended.tests(ended)}
    (programs / "tests.json").write_text(json.dumps(tests), encoding="utf-8")
    for name in COMMANDS:
        shutil.copy(HERE / "project_tests.py", programs / name)
        (programs / name).chmod(0o755)


def run_tests(stage, programs, folder):
    """Whether the project's tests end as they should."""
    words = stage.project.command.split(" ")
    run = subprocess.run([str(programs / words[0]), *words[1:]], cwd=folder, stdout=subprocess.DEVNULL, check=False)
    return run.returncode == stage.right.tests(stage.right)[0]


def work(hearth, model, folder, home, programs, request):
    """What the program wrote."""
    command = [hearth, "agent", "--project", str(folder), "--mode", "auto", "--json", "--temp", "0",
               *(["--model", model] if model else []), request]
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "c"), "XDG_DATA_HOME": str(home / "d"),
                   "PATH": f"{programs}:{os.environ['PATH']}"}
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
                          timeout=300, check=False)


def end_of(run):
    """The last words and the reason of the end."""
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
    parser.add_argument("--transcripts", type=pathlib.Path, help="keep what the program wrote there")
    options = parser.parse_args()
    done = files_right = 0
    outside_changed = 0
    if options.transcripts:
        options.transcripts.mkdir(parents=True, exist_ok=True)
    for number in range(options.cases):
        stage = agent.stage(f"{SEED}/{number}")
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            folder, home, programs = place / "project", place / "home", place / "programs"
            for path in stage.project.files:
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_text(stage.project.text(path), encoding="utf-8")
            home.mkdir()
            put_tests(stage, programs)
            (place / "outside.txt").write_text("as it was\n", encoding="utf-8")
            run = work(options.hearth, options.model, folder, home, programs, stage.task.request)
            said, reason = end_of(run)
            is_right = files_in(folder) == stage.right.files and run_tests(stage, programs, folder)
            is_done = is_right and all(checks.contains(said, word) for word in stage.task.must)
            outside = {p.name for p in place.iterdir()} - {"project", "home", "programs"}
            outside_changed += outside != {"outside.txt"} or (place / "outside.txt").read_text() != "as it was\n"
        files_right += is_right
        done += is_done
        if options.transcripts:
            (options.transcripts / f"{number:03}-{'done' if is_done else 'not-done'}.jsonl").write_text(
                json.dumps({"type": "task", "request": stage.task.request}) + "\n" + run.stdout, encoding="utf-8")
        if not is_done and options.wrong > 0:
            options.wrong -= 1
            print(f"- {stage.task.request!r}: {reason}; files {'right' if is_right else 'wrong'}; said {said!r}")
        print(f"{number + 1}: {done} done", file=sys.stderr, flush=True)
    print(f"{done} of {options.cases} tasks done ({100 * done / options.cases:.1f} %), files and tests right in {files_right}, "
          f"something outside changed in {outside_changed}")


if __name__ == "__main__":
    main()
