#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets the built program work on held-out tasks in real folders, alone, and judges what came of it.

    agent_end_to_end.py HEARTH [--model FILE] [--cases N | --strangers] [--wrong N] [--transcripts DIR]

A task is done when the folder's files hold exactly the right lines, the project's own tests are green at the
end (or red, where the task is only to run them), and the last words hold what matters. Besides the tasks it is
judged that nothing outside of the folder changed. Nothing is simulated: tools, sandbox and journal are the
program's own, and project_tests.py, which stands behind the projects' commands, runs their tests with Python's
unittest, `node --test` or a program that g++ makes. The invented tests expect what the code gives once the task
is done; tasks whose right end breaks the project (a person's name as a line of code) are passed over.
"""
import argparse
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "resources/starter"))

from data import agent, checks  # noqa: E402
from data.wordings import strangers  # noqa: E402

SEED = 20_270_000  # other tasks than starter-eval's
COMMANDS = ("make", "ctest", "npm", "python3")  # with which the projects' tests are run


def files_in(folder):
    """The lines of each file; a missing last line end makes no other line."""
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8", errors="replace").removesuffix("\n").split("\n")
            for path in sorted(folder.rglob("*")) if path.is_file()}


def test_of(project):
    """The path of its test file."""
    return next(path for path in sorted(project.files) if path.startswith("tests/test_"))


def sources_of(project):
    return sorted({constant.file for constant in project.constants} | {path for _, path in project.functions})


def tested_of(project):
    """The path of the source that its test file tests."""
    stem = pathlib.Path(test_of(project)).stem.removeprefix("test_")
    return next(path for path in sources_of(project) if pathlib.Path(path).stem == stem)


def given_by_call(project, function):
    """What a function of the tested source gives for 1."""
    text = "\n".join(project.files[tested_of(project)])
    sign, operand = re.search(rf"\b{function}\(.*?return x ([-+*]) (\w+)", text, re.DOTALL).groups()
    number = int(operand if operand.isdigit() else re.search(rf"\b{operand} = (\d+)", text)[1])
    return {"+": 1 + number, "-": 1 - number, "*": number}[sign]


def correct_tests(stage):
    """Lets the project's test expect what is right at the end, or, where the tests are to be red, what is not."""
    path = test_of(stage.right)
    text = "\n".join(stage.right.files[path])
    given = given_by_call(stage.right, re.search(r"(\w+)\(1\)", text)[1])
    is_red = stage.right.tests(stage.right)[0] != 0
    for project in (stage.project, stage.right):
        project.files[path] = [re.sub(r"(\(1\)(?:,| ==)) \d+", rf"\g<1> {given + is_red}", line) for line in project.files[path]]


def put_tests(stage, programs):
    """The commands of the project's tests, and what they test beside the project's test file."""
    programs.mkdir()
    started, ended = stage.project, stage.right
    code, told = started.tests(started)
    constant = None
    if code != 0 and ended.tests(ended)[0] == 0:
        file, line = next((path, line) for path, lines in ended.files.items() for line in lines if line not in started.files[path])
        name, value = re.search(r"(\w+) = (\d+)", line).groups()
        constant = {"file": file, "name": name, "value": int(value), "message": told.strip().split("\n")[-1]}
    green = "".join(line + "\n" for line in ended.tests(ended)[1].splitlines() if not line.startswith("changed files:"))
    tests = {"command": started.command, "language": test_of(started).rsplit(".", 1)[-1], "sources": sources_of(started),
             "tested": tested_of(started), "test": test_of(started), "constant": constant, "green": green}
    (programs / "tests.json").write_text(json.dumps(tests), encoding="utf-8")
    for name in ("project_tests.mjs", "project_reporter.mjs"):
        shutil.copy(HERE / name, programs)
    for name in COMMANDS:
        shutil.copy(HERE / "project_tests.py", programs / name)
        (programs / name).chmod(0o755)


def put_files(project, folder):
    for path in project.files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(project.text(path), encoding="utf-8")


def run_tests(stage, programs, folder):
    """Whether the project's tests are green."""
    words = stage.project.command.split(" ")
    run = subprocess.run([str(programs / words[0]), *words[1:]], cwd=folder, stdout=subprocess.DEVNULL, check=False)
    return run.returncode == 0


def is_usable(stage):
    """Whether the tests say of the right end what they should, and of the beginning that there is something to fix."""
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        put_tests(stage, place / "programs")
        for name, project in (("before", stage.project), ("after", stage.right)):
            put_files(project, place / name)
        should_be_green = stage.right.tests(stage.right)[0] == 0
        must_be_red = stage.project.tests(stage.project)[0] != 0
        return (run_tests(stage, place / "programs", place / "after") == should_be_green
                and not (must_be_red and run_tests(stage, place / "programs", place / "before")))


def usable(made):
    """(number, task) of those that are, with their tests put right."""
    for number, stage in enumerate(made):
        correct_tests(stage)
        if is_usable(stage):
            yield number, stage


def stages(count):
    """So many tasks."""
    return itertools.islice(usable(agent.stage(f"{SEED}/{number}") for number in itertools.count()), count)


def strangers_stages():
    """A task for each wording of strangers.json, which nothing of the model was ever trained on."""
    asked = [(kind, said) for kind, wordings in strangers()["agent"].items() for said in wordings]
    for number, (kind, said) in enumerate(asked):
        yield number, next(usable(agent.strangers_stage(kind, said, project) for project in itertools.count(100)))[1]


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
    parser.add_argument("--strangers", action="store_true", help="the tasks of strangers.json, each wording once, instead")
    parser.add_argument("--wrong", type=int, default=5, help="show so many that were not done")
    parser.add_argument("--transcripts", type=pathlib.Path, help="keep what the program wrote there")
    options = parser.parse_args()
    done = files_right = 0
    outside_changed = 0
    if options.transcripts:
        options.transcripts.mkdir(parents=True, exist_ok=True)
    count = 0
    for count, (number, stage) in enumerate(strangers_stages() if options.strangers else stages(options.cases), 1):
        with tempfile.TemporaryDirectory() as place:
            place = pathlib.Path(place)
            folder, home, programs = place / "project", place / "home", place / "programs"
            put_files(stage.project, folder)
            home.mkdir()
            put_tests(stage, programs)
            (place / "outside.txt").write_text("as it was\n", encoding="utf-8")
            run = work(options.hearth, options.model, folder, home, programs, stage.task.request)
            said, reason = end_of(run)
            is_green = run_tests(stage, programs, folder)
            is_right = files_in(folder) == stage.right.files and is_green == (stage.right.tests(stage.right)[0] == 0)
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
        print(f"{count}: {done} done", file=sys.stderr, flush=True)
    print(f"{done} of {count} tasks done ({100 * done / max(1, count):.1f} %), files and tests right in {files_right}, "
          f"something outside changed in {outside_changed}")


if __name__ == "__main__":
    main()
