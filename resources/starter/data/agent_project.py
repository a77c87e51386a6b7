# SPDX-License-Identifier: Apache-2.0
"""Tiny invented projects in Python, JavaScript and C++, and the agent's tools working on them."""
import dataclasses
import fnmatch
import re
from collections.abc import Callable
from typing import Any

from . import tool_formats, words
from .names import Source, kept_for_eval


@dataclasses.dataclass
class Constant:
    name: str
    value: str
    file: str
    line: str


@dataclasses.dataclass
class Project:
    files: dict[str, list[str]]
    constants: list[Constant]
    functions: list[tuple[str, str]]  # name, file
    command: str  # runs the tests
    # What a run of the tests says about the files: exit code and output.
    tests: Callable[["Project"], tuple[int, str]]
    seen: set[str] = dataclasses.field(default_factory=set)

    def text(self, path: str) -> str:
        return "".join(line + "\n" for line in self.files[path])

    def copy(self) -> "Project":
        return dataclasses.replace(self, files={p: lines[:] for p, lines in self.files.items()}, seen=set())

    def call(self, name: str, arguments: dict[str, Any]) -> str:
        """What the app's tool would answer."""
        tools = {"read": self._read, "list": self._list, "search": self._search, "edit": self._edit,
                 "write": self._write, "run": self._run}
        if name not in tools:
            return f"There is no tool {name}."
        needed = next(t for t in tool_formats.AGENT_TOOLS if t["function"]["name"] == name)["function"]["parameters"]
        for parameter in needed["required"]:
            if not isinstance(arguments.get(parameter), str):
                return f"{name} needs {parameter} as text. Call it again with it."
        return tools[name](arguments)

    def _alike(self, path: str) -> list[str]:
        return sorted(p for p in self.files if p.rsplit("/", 1)[-1] == path.rsplit("/", 1)[-1])[:6]

    def _read(self, arguments: dict[str, Any]) -> str:
        path = arguments["file"].removeprefix("./")
        repaired = path not in self.files
        if repaired:
            alike = self._alike(path)
            if len(alike) != 1:
                return tool_formats.missing_file(path, alike)
            path = alike[0]
        first, count = arguments.get("from", 1), arguments.get("lines", 200)
        if first > len(self.files[path]):
            return f"{path} has only {len(self.files[path])} lines. Choose a smaller from."
        self.seen.add(path)
        return tool_formats.read_result(path, self.files[path], repaired, first - 1, count)

    def _list(self, arguments: dict[str, Any]) -> str:
        folder, glob = str(arguments.get("dir", ".")).strip("/").removeprefix("./"), arguments.get("glob", "")
        prefix = "" if folder in (".", "") else folder + "/"
        inside = sorted(p for p in self.files if p.startswith(prefix))
        if not inside:
            return f"{folder} does not exist. Use list or search to find the right path."
        if glob:
            found = [p for p in inside if fnmatch.fnmatch(p, glob) or fnmatch.fnmatch("/" + p, glob)]
            return "".join(p + "\n" for p in found) or f"No file matches {glob}. Try a wider glob, such as **/*.cpp."
        below = [p[len(prefix):] for p in inside]
        folders = sorted({p.split("/")[0] for p in below if "/" in p})
        lines = [f"{f}/  {sum(p.startswith(f + '/') for p in below)}" for f in folders]
        return f"{folder or '.'}/:\n" + "".join(line + "\n" for line in lines + [p for p in below if "/" not in p])

    def _search(self, arguments: dict[str, Any]) -> str:
        pattern, glob = arguments["pattern"], arguments.get("glob", "")
        files = [p for p in sorted(self.files) if not glob or fnmatch.fnmatch(p, glob)]
        note = ""
        try:
            expression = re.compile(pattern)
        except re.error as error:
            expression, note = re.compile(re.escape(pattern)), tool_formats.no_expression(str(error))
        hits = {}
        for path in files:
            if found := [(n, line) for n, line in enumerate(self.files[path], 1) if expression.search(line)]:
                hits[path] = found
                self.seen.add(path)
        if not files:
            return f"No file matches the glob {glob}. Try **/* or leave it out."
        return note + (tool_formats.search_result(hits) if hits else tool_formats.nothing_found(pattern, len(files)))

    def _edit(self, arguments: dict[str, Any]) -> str:
        path, find, replace = arguments["file"], arguments["find"], arguments["replace"]
        if path not in self.files:
            return tool_formats.missing_file(path, self._alike(path))
        if path not in self.seen:
            return f"Read {path} before you edit it."
        text, before = self.text(path), self.files[path]
        places = [m.start() for m in re.finditer(re.escape(find), text)]
        if not find.strip():
            return "find is blank. Put the lines to change into find, copied from the file."
        if find == replace:
            return "find and replace are the same. Put the new text into replace."
        if len(places) > 1:
            return tool_formats.many_places([text.count("\n", 0, at) + 1 for at in places])
        if not places:
            return ("find does not stand in the file. Nothing was changed. No lines are like it. Read the file, then "
                    "copy the lines to change into find.")
        self.files[path] = text.replace(find, replace, 1).removesuffix("\n").split("\n")
        return tool_formats.edit_result(path, before, self.files[path])

    def _write(self, arguments: dict[str, Any]) -> str:
        path = arguments["file"]
        if path in self.files:
            return tool_formats.exists_already(path)
        self.files[path] = arguments["text"].removesuffix("\n").split("\n")
        self.seen.add(path)
        return f"Wrote {path}, {len(self.files[path])} lines."

    def _run(self, arguments: dict[str, Any]) -> str:
        if arguments["command"] != self.command:
            return tool_formats.run_result(127, f"sh: 1: {arguments['command'].split(' ')[0]}: not found\n")
        return tool_formats.run_result(*self.tests(self))


@dataclasses.dataclass(frozen=True)
class Language:
    ending: str
    folder: str
    constant: str  # a line; {0} name, {1} value
    string: str
    function: list[str]  # lines; {0} name, {1} expression
    comment: str
    imported: list[str]
    test: list[str]
    commands: dict[str, list[str]]  # command: the files that hint at it
    constant_case: str  # upper, camel or k


LANGUAGES = [
    Language("py", "", "{0} = {1}", '{0} = "{1}"', ["def {0}(x):", "    return x {1}"], "# {0}", ["from {0} import {1}"],
             ["", "", "def test_{0}():", "    assert {0}(1) == {1}"],
             {"python3 -m pytest": ["tests/__init__.py"], "make test": ["Makefile"]}, "upper"),
    Language("js", "src/", "const {0} = {1};", 'const {0} = "{1}";', ["function {0}(x) {{", "  return x {1};", "}}"], "// {0}",
             ["const {{ {1} }} = require('../src/{0}');"], ["", "assert.equal({0}(1), {1});"],
             {"npm test": ["package.json"], "make test": ["Makefile"]}, "camel"),
    Language("cpp", "src/", "constexpr int {0} = {1};", 'const char *{0} = "{1}";', ["int {0}(int x)", "{{", "    return x {1};", "}}"],
             "// {0}", ['#include "{0}.h"'], ["", "void test_{0}()", "{{", "    assert({0}(1) == {1});", "}}"],
             {"ctest": ["CMakeLists.txt"], "make test": ["Makefile"]}, "k"),
]
TEXTS = {"Makefile": "test:\n\t./run-tests", "package.json": '{\n  "name": "%s",\n  "version": "1.0.0"\n}',
         "CMakeLists.txt": "project(%s)\nadd_executable(%s)", "tests/__init__.py": ""}


def identifier(source: Source, case: str) -> str:
    """Of two words, each split its own."""
    def make() -> list[str]:
        return [source.pick([source.pick(words.ADJECTIVES), source.pick(words.NOUNS), source.word(1, 2)]),
                source.pick([source.pick(words.NOUNS), source.word(1, 2)])]
    parts = make()
    while kept_for_eval("_".join(parts)) != (source.split == "eval"):
        parts = make()
    if case == "upper":
        return "_".join(parts).upper()
    if case == "snake":
        return "_".join(parts)
    joined = parts[0] + parts[1].capitalize()
    return "k" + joined[0].upper() + joined[1:] if case == "k" else joined


def _module(language: Language, source: Source, path: str, project: Project) -> None:
    lines = [language.comment.format(source.pick(words.FILLERS))] if source.chance(0.5) else []
    for _ in range(source.rng.randint(1, 3)):
        name = identifier(source, language.constant_case)
        is_text = source.chance(0.25)
        value = source.word(1, 2) if is_text else source.whole(500)
        line = (language.string if is_text else language.constant).format(name, value)
        project.constants.append(Constant(name, value, path, line))
        lines.append(line)
    for _ in range(source.rng.randint(1, 2)):
        name = identifier(source, "snake" if language.ending == "py" else "camel")
        number = next((c.name for c in reversed(project.constants) if c.file == path and '"' not in c.line), source.whole(50))
        body = [part.format(name, f"{source.pick('+-*')} {number}") for part in language.function]
        lines += ["", *([""] if language.ending == "py" else []), *body]
        project.functions.append((name, path))
    project.files[path] = lines


def made(source: Source) -> Project:
    language = source.pick(LANGUAGES)
    command = source.pick(list(language.commands))
    project = Project({}, [], [], command, all_pass)
    folder = source.pick([language.folder, language.folder, source.word(1, 2) + "/"])
    for _ in range(source.rng.randint(1, 3)):
        stem = source.pick([source.word(1, 2), source.pick(words.NOUNS)])
        if (path := f"{folder}{stem}.{language.ending}") not in project.files:
            _module(language, source, path, project)
    function, path = source.pick(project.functions)
    stem = path.rsplit("/", 1)[-1].split(".")[0]
    project.files[f"tests/test_{stem}.{language.ending}"] = [
        part.format(stem, function) for part in language.imported] + [
        part.format(function, source.whole(90)) for part in language.test]
    name = source.word(1, 3)
    for hint in language.commands[command]:
        project.files[hint] = TEXTS[hint].replace("%s", name).split("\n")
    if source.chance(0.6):
        project.files["README.md"] = [f"# {name}", "", *source.few(words.FILLERS, 1, 3)]
    return project


def all_pass(project: Project) -> tuple[int, str]:
    count = sum("test_" in path for path in project.files) + len(project.functions)
    said = ["{0} tests passed\n", "OK\n", "all {0} tests pass\n", "", "Ran {0} tests\n\nOK\n", "{0} passed, 0 failed\n",
            "100% tests passed, 0 tests failed out of {0}\n", "# pass {0}\n# fail 0\n", "ok\n{0} passed in 0.02s\n"]
    return 0, said[len(project.command + min(project.files)) % len(said)].format(count) + _built(project)


def _built(project: Project) -> str:
    """What a run leaves behind, which the app tells."""
    size = len(min(project.files))
    return f"changed files: {project.functions[0][0]}.o\n" if size % 4 == 0 else ""
