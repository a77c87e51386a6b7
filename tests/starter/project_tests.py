#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The test command of a small project under the agent, by the name under which it is called (make, npm …).

Runs the project's own test file, and before it a check where a constant must have a certain value, in the language's
own way: Python's unittest, `node --test`, or a program that g++ makes. tests.json beside it says what there is. What is
printed is as short as small models know it. Anything else than the project's own test command is that program's business.
"""
import importlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent

CPP = """#include <cstdio>
#include <cstdlib>
#include <cstring>
static void check(bool is_true, const char *test, const char *said)
{
    if (is_true)
        return;
    const char *wanted = std::strstr(said, "== ");
    std::printf("%%s: expected %%s\\n", test, wanted ? wanted + 3 : said);
    std::exit(1);
}
#define assert(what) check(what, __func__, #what)
%(sources)s
int main()
{
    %(constant)s
    %(calls)s
}
"""


def python_problem(tests):
    """What the first failing test says; empty: none fails."""
    sys.dont_write_bytecode = True  # the folder stays as it is
    for path in map(pathlib.Path, tests["sources"]):
        sys.path.insert(0, str(path.parent.resolve()))
        sys.modules.pop(path.stem, None)
    text = pathlib.Path(tests["test"]).read_text(encoding="utf-8")

    def constant():
        wanted = tests["constant"]
        value = getattr(importlib.import_module(pathlib.Path(wanted["file"]).stem), wanted["name"])
        assert value == wanted["value"], wanted["message"]

    def modules():
        for path in tests["sources"]:
            importlib.import_module(pathlib.Path(path).stem)

    def own():
        functions = {}
        exec(compile(text, tests["test"], "exec"), functions)
        for name, test in functions.items():
            if name.startswith("test_"):
                try:
                    test()
                except AssertionError:
                    raise AssertionError(f"{name}: expected {text.strip().split('== ')[-1]}") from None

    cases = ([constant] if tests["constant"] else []) + [modules, own]
    result = unittest.TestResult()
    result.failfast = True
    unittest.TestSuite(map(unittest.FunctionTestCase, cases)).run(result)
    told = [trace for _, trace in result.failures + result.errors]
    return told[0].strip().split("\n")[-1].removeprefix("AssertionError: ") if told else ""


def javascript_problem(tests):
    run = subprocess.run(["/usr/bin/node", "--test", f"--test-reporter={HERE / 'project_reporter.mjs'}", str(HERE / "project_tests.mjs")],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return run.stdout.strip() or ("" if run.returncode == 0 else "The tests do not run.")


def cpp_problem(tests):
    """Sources have no headers; each is in a namespace of its own, the tested one in none."""
    tested, test = pathlib.Path(tests["tested"]), pathlib.Path(tests["test"])
    lines = test.read_text(encoding="utf-8").split("\n")
    sources = [f'#include "{pathlib.Path(path).resolve()}"' if pathlib.Path(path) == tested else
               f'namespace n{number} {{\n#include "{pathlib.Path(path).resolve()}"\n}}'
               for number, path in enumerate(tests["sources"])]
    own = "\n".join(line for line in lines if not line.startswith("#include"))
    wanted, constant = tests["constant"], ""
    if wanted:
        place = "" if wanted["file"] == tests["tested"] else f"n{tests['sources'].index(wanted['file'])}::"
        constant = f'if ({place}{wanted["name"]} != {wanted["value"]}) {{ std::puts({json.dumps(wanted["message"])}); return 1; }}'
    calls = " ".join(f"{name}();" for name in re.findall(r"^void (test_\w+)\(\)", own, re.MULTILINE))
    with tempfile.TemporaryDirectory() as place:
        source = pathlib.Path(place) / "tests.cpp"
        source.write_text(CPP % {"sources": "\n".join([*sources, own]), "constant": constant, "calls": calls}, encoding="utf-8")
        built = subprocess.run(["/usr/bin/g++", "-std=c++20", "-o", f"{place}/tests", str(source)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        if built.returncode != 0:
            return next((line for line in built.stderr.split("\n") if "error" in line), "It does not compile.")
        run = subprocess.run([f"{place}/tests"], stdout=subprocess.PIPE, text=True, check=False)
        return run.stdout.strip() or ("" if run.returncode == 0 else "The tests crash.")


def main():
    name = pathlib.Path(sys.argv[0]).name
    tests = json.loads((HERE / "tests.json").read_text(encoding="utf-8"))
    if " ".join([name, *sys.argv[1:]]) != tests["command"]:
        os.environ["PATH"] = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if p != str(HERE))
        os.execvp(name, [name, *sys.argv[1:]])
    problem = {"py": python_problem, "js": javascript_problem, "cpp": cpp_problem}[tests["language"]](tests)
    print(f"1 test failed\n{problem}\n" if problem else tests["green"], end="")
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
