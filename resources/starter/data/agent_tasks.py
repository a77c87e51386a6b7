# SPDX-License-Identifier: Apache-2.0
"""Tasks in a small project, each with the one best way to do it.

A task's `steps` is a generator: it yields (tool, arguments, thought), receives what the tool
answers, and returns the last words.
"""
import dataclasses
from collections.abc import Callable, Generator
from typing import Any, NamedTuple

from . import words, wordings
from .agent_project import Project, identifier
from .names import Source
from .phrasing import held_out


def asking(task: str, frames: list[str], source: Source) -> str:
    """One way to ask for it; training knows more of them."""
    if task in source.said:
        return source.said.pop(task)
    return source.pick(held_out(frames, source) + (wordings.taught()["agent"][task] if source.split == "train" else []))


class Step(NamedTuple):
    tool: str
    arguments: dict[str, Any]
    thought: str
    taught: bool = True  # False: a slip, shown only for what follows it


Steps = Generator[Step, str, str]


@dataclasses.dataclass
class Task:
    request: str
    project: Project
    steps: Callable[[Project], Steps]
    must: list[str]  # what the last words must hold


def search(pattern: str) -> Step:
    return Step("search", {"pattern": pattern}, f"I search for {pattern}.")


def read(file: str) -> Step:
    return Step("read", {"file": file}, f"I read {file}.")


def edit(file: str, find: str, replace: str, taught: bool = True) -> Step:
    return Step("edit", {"file": file, "find": find, "replace": replace}, f"I edit {file}.", taught)


def run(command: str) -> Step:
    return Step("run", {"command": command}, "I run the tests.")


def look() -> Step:
    return Step("list", {}, "I look how tests are run.")


def outcome(result: str) -> str:
    """Of the tests: what is said about a run."""
    lines = [line for line in result.strip().split("\n") if not line.startswith("changed files:")]
    return "The tests pass." if lines[0] == "exit code 0" else f"The tests fail: {lines[-1]}"


def tested(source: Source) -> tuple[str, bool]:
    """Words that ask for a test run at the end, or none, and whether the command is told."""
    if source.chance(0.55):
        return "", False
    told = source.chance(0.5)
    frames = ([" Then run {0}.", " Test with {0}.", " Run {0} afterwards.", " Check it with {0}.", " After that, run {0}."] if told else
              [" Then run the tests.", " Run the tests afterwards.", " Test it.", " And run the tests.", " Check that the tests pass."])
    return asking("run told" if told else "run", frames, source), told


def test_steps(project: Project, tail: str, told: bool) -> Steps:
    """Runs the tests where `tail` asks for it; an untold command shows in the folder's files."""
    if not tail:
        return ""
    if not told:
        yield look()
    return " " + outcome((yield run(project.command)))


CHANGE = """change {n} to {v}|set {n} to {v}|make {n} {v}|{n} should be {v}|please change {n} to {v}|the value of {n} must be {v}
update {n} to {v}|give {n} the value {v}|{n} must become {v}|put {v} into {n}|let {n} be {v}|I want {n} to be {v}
can you set {n} to {v}|switch {n} to {v}""".replace("\n", "|").split("|")


def capital(text: str, source: Source) -> str:
    """As most people begin what they write."""
    return text[0].upper() + text[1:] if source.chance(0.75) and text[0].isalpha() else text


def sentence(text: str, source: Source) -> str:
    text = capital(text, source)
    return text if text.endswith((".", "!", "?")) else text + "."


def change(project: Project, source: Source) -> Task:
    """A constant gets another value; its file is named, misnamed or not named."""
    constant = source.pick(project.constants)
    is_text = '"' in constant.line
    value = source.word(1, 2) if is_text else source.whole(999)
    while value == constant.value:
        value = source.whole(999)
    new = constant.line[:-len(constant.value) - 2] + constant.line[-len(constant.value) - 2:].replace(constant.value, value)
    named = source.pick(["", "", constant.file, constant.file, constant.file.rsplit("/", 1)[-1],
                         f"{source.word(1, 2)}.{constant.file.rsplit('.', 1)[-1]}"])
    tail, told = tested(source)
    asked = asking("change", CHANGE, source).format(n=constant.name, v=value)
    asked = asked.rstrip(".!?") + f" in {named}" if named else asked

    def steps(p: Project) -> Steps:
        shown = yield read(named) if named else search(constant.name)
        if "does not exist" in shown:
            yield search(constant.name)
        yield edit(constant.file, constant.line, new)
        after = yield from test_steps(p, tail, told)
        return f"{constant.name} is now {value} in {constant.file}.{after}"

    return Task(sentence(asked, source) + tail.format(project.command), project, steps, [constant.name, value])


def rename(project: Project, source: Source) -> Task:
    """A function's name, wherever it stands. Evaluation has no other."""
    if source.split == "train" and source.chance(0.3):
        return rename_word(project, source)
    function, _ = source.pick(project.functions)
    new = identifier(source, "snake" if "_" in function else "camel")
    frames = ["rename {0} to {1}", "rename the function {0} to {1}", "call {0} {1} instead", "change the name of {0} to {1}",
              "the function {0} should be called {1}", "please rename {0} to {1}", "replace the name {0} by {1}", "{0} must be named {1}"]
    tail, told = tested(source)

    def steps(p: Project) -> Steps:
        yield search(function)
        lines = [(path, line) for path in sorted(p.files) for line in p.files[path] if function in line]
        for path, line in lines:
            yield edit(path, line, line.replace(function, new))
        after = yield from test_steps(p, tail, told)
        return f"Renamed {function} to {new}.{after}"

    return Task(sentence(asking("rename", frames, source).format(function, new), source) + tail.format(project.command),
                project, steps, [function, new])


# Where a word stands in its file, twice or more. Each line occurs once, also within others.
NAMED = [("py", ["{n} = {v}", "print({n})"]), ("py", ["{n} = {v}", "", "print({n} * {w})"]), ("py", ["def show({n}):", "    return {n} + {w}"]),
         ("py", ["{n} = 0", "for x in range({v}):", "    {n} += x", "print({n})"]), ("py", ["{n} = {v}", "limit = {n} + {w}"]),
         ("js", ["let {n} = {v};", "console.log({n});"]), ("js", ["const {n} = {v};", "", "export default {n};"]),
         ("js", ["function show({n}) {{", "  return {n} + {w};", "}}"]), ("cpp", ["int {n} = {v};", "", "int twice() {{ return 2 * {n}; }}"]),
         ("cpp", ["int show(int {n})", "{{", "    return {n} + {w};", "}}"]), ("csv", ["name,{n}", "first,{v}", "{n} in all,{w}"]),
         ("ini", ["{n} = {v}", "limit = %({n})s"]), ("txt", ["{n}: {v}", "The {n} is {v}."]), ("md", ["# {n}", "", "The {n} is {v}."]),
         ("json", ["{{", '  "{n}": {v},', '  "shown": "{n}"', "}}"]), ("py", ["{n} = [{v}, {w}]", "first = {n}[0]", "last = {n}[-1]"])]
RENAMED = """rename {0} to {1}|rename {0} to {1} in {2}|in {2} rename {0} to {1}|call {0} {1} from now on|{0} should be called {1}
rename the variable {0} to {1}|rename the variable {0} in {2} to {1}|change the name {0} to {1}|let {0} be called {1} in {2}
please rename {0} to {1}|the name {0} is bad, make it {1}|rename {0} into {1}|give {0} the name {1}|turn the name {0} into {1}
wherever {2} says {0}, write {1}|rename {0} -> {1}|I want {0} to be named {1}|in {2} use the name {1} instead of {0}
rename every {0} in {2} to {1}|both {0} must become {1}|{0} is to be renamed to {1}|can you rename {0} to {1}
replace every {0} in {2} by {1}|replace {0} by {1} everywhere|say {1} instead of {0} in {2}""".replace("\n", "|").split("|")


def rename_word(project: Project, source: Source) -> Task:
    """A plain word that stands more than once in its file; sometimes it is edited without its line, and that is refused."""
    taken = " ".join(word for p in project.files for word in [p, *project.files[p]])
    old, new = (source.pick([w for w in words.NOUNS if w not in taken]) for _ in range(2))
    while new in old or old in new:
        new = source.pick(words.NOUNS)
    ending, frame = source.pick(NAMED)
    path = f"{source.pick(['', '', 'src/', source.word(1, 2) + '/'])}{source.word(1, 2)}.{ending}"
    v, w = source.whole(500), source.whole(50)
    lines = [line.format(n=old, v=v, w=w) for line in frame]
    if ending in ("txt", "md"):
        lines += source.few([filler for filler in words.FILLERS if old not in filler], 0, 2)
    project.files[path] = lines
    asked, slips = source.pick(RENAMED), source.chance(0.3)
    opened = "{2}" in asked and source.chance(0.5)

    def steps(p: Project) -> Steps:
        yield read(path) if opened else search(old)
        if slips:
            yield edit(path, old, new, taught=False)
        for line in lines:
            if old in line:
                yield edit(path, line, line.replace(old, new))
        return f"Renamed {old} to {new}."

    return Task(sentence(asked.format(old, new, path), source), project, steps, [old, new])


def where(project: Project, source: Source) -> Task:
    name = source.pick([c.name for c in project.constants])
    hits = [(path, number) for path in sorted(project.files)
            for number, line in enumerate(project.files[path], 1) if name in line]
    missing = source.chance(0.15)
    asked = identifier(source, "upper") if missing else name
    frames = ["which file contains {0}?", "where is {0}?", "find {0}.", "where is {0} defined?", "in which file is {0}?",
              "search for {0}.", "show me where {0} stands.", "which file has {0}?", "where can I find {0}?"]

    def steps(p: Project) -> Steps:
        yield search(asked)
        return f"I did not find {asked}." if missing else f"{asked} is in {hits[0][0]}, line {hits[0][1]}."

    return Task(capital(asking("where", frames, source).format(asked), source), project, steps,
                ["did not find"] if missing else [hits[0][0]])


def value_of(project: Project, source: Source) -> Task:
    constant = source.pick(project.constants)
    named = constant.file if source.chance(0.5) else ""
    frames = ["what is the value of {0}", "what is {0}", "which value has {0}", "how large is {0}", "tell me the value of {0}",
              "what does {0} hold", "look up {0}", "what is {0} set to"]
    asked = asking("value_of", frames, source).format(constant.name)
    asked = asked.rstrip(".!?") + f" in {named}" if named else asked

    def steps(p: Project) -> Steps:
        yield read(named) if named else search(constant.name)
        return f"{constant.name} is {constant.value} in {constant.file}."

    return Task(capital(asked, source) + "?", project, steps, [constant.value])


def replace_words(project: Project, source: Source) -> Task:
    """Words of a text file."""
    path = "README.md" if "README.md" in project.files and source.chance(0.5) else source.word(1, 2) + source.pick([".md", ".txt"])
    old, new = source.person(), source.person()
    text = project.files.get(path, [f"# {source.name()}", ""]) + [f"{source.pick(['Author', 'Contact', 'Thanks to', 'Owner'])}: {old}"]
    project.files[path] = text + source.few(words.FILLERS, 0, 2)
    frames = ["in {f} replace {a} by {b}", "replace {a} with {b} in {f}", "change {a} to {b} in {f}", "in {f}, {a} should be {b}",
              "put {b} instead of {a} into {f}", "edit {f}: {b} instead of {a}", "swap {a} for {b} in {f}"]

    def steps(p: Project) -> Steps:
        yield read(path)
        yield edit(path, text[-1], text[-1].replace(old, new))
        return f"Replaced {old} with {new} in {path}."

    return Task(sentence(asking("replace_words", frames, source).format(f=path, a=old, b=new), source), project, steps, [new, path])


def add_line(project: Project, source: Source) -> Task:
    path = source.pick([p for p in project.files if len(project.files[p]) > 1 and "test" not in p] or ["README.md"])
    lines = project.files.setdefault(path, ["# Notes", source.pick(words.FILLERS)])
    unique = [line for line in lines if line.strip() and project.text(path).count(line) == 1]
    before, new = source.pick(unique), source.pick([f"# {source.name()}", f"// {source.word()} {source.word()}", source.person()])
    frames = ["add the line {n} after {b} in {f}", "in {f} put {n} below {b}", "insert {n} after the line {b} in {f}",
              "below {b} in {f} add {n}", "write {n} under {b} in {f}"]

    def steps(p: Project) -> Steps:
        yield read(path)
        yield edit(path, before, f"{before}\n{new}")
        return f"Added the line to {path}."

    asked = asking("add_line", frames, source).format(n=f"`{new}`", b=f"`{before.strip()}`", f=path)
    return Task(sentence(asked, source), project, steps, [path])


def new_file(project: Project, source: Source) -> Task:
    taken = source.chance(0.15)
    path = source.pick(sorted(project.files)) if taken else source.pick(
        ["", "docs/", "notes/", source.word() + "/"]) + source.word(1, 2) + source.pick([".md", ".txt", ".py", ".js"])
    text = source.pick([f"# {source.name()}", f"{source.person()}, {source.date()}", f"{source.word()} = {source.whole()}",
                        source.pick(words.FILLERS), f"print({source.whole()})"])
    frames = ["create {f} with the text: {t}", "make a new file {f} with this text: {t}", "write {t} into a new file {f}",
              "new file {f}: {t}", "make {f} and write into it: {t}", "please create {f}. Text: {t}"]

    def steps(p: Project) -> Steps:
        answer = yield Step("write", {"file": path, "text": text}, f"I write {path}.")
        return f"{path} exists already, so I did not change it." if "exists already" in answer else f"Wrote {path}."

    asked = asking("new_file", frames, source).format(f=path, t=text)
    return Task(asked[0].upper() + asked[1:], project, steps, [path])


HERE = """which files are in this folder|which files are here|what files are there|what is in this folder|what is in here|list the files
list all files|list this folder|show me the files|show me what is here|which files do you see|what does this folder hold|what have we got here
which files does this folder have|which files does the project have|what is in the project|what files does this project consist of
list the project's files|show the project's folder|tell me which files are here|what can you see in this folder|what do you see here
which files and folders are there|look into this folder|look around and tell me what is here|what is in the working folder
what is in the current folder|list what is in the current directory|files here|show the folder|what lies in this folder
name the files in this folder|name all files here|give me a list of the files|could you list the files here|I want to see the files
what is at the top of the project|what does the project contain|what does this directory contain|which files can you work with""".replace(
    "\n", "|").split("|")


def listing_here(project: Project, source: Source) -> Task:
    """Of the folder itself, named as the tool names what is in it."""
    inside = sorted({p.split("/")[0] + ("/" if "/" in p else "") for p in project.files}, key=lambda name: (not name.endswith("/"), name))

    def steps(p: Project) -> Steps:
        yield Step("list", {}, "I list the folder.")
        return f"This folder holds {', '.join(inside)}."

    return Task(capital(source.pick(HERE), source) + source.pick(["?", "?", ".", ""]), project, steps, inside)


def listing(project: Project, source: Source) -> Task:
    if source.split == "train" and source.chance(0.4):
        return listing_here(project, source)
    folders = sorted({p.split("/")[0] for p in project.files if "/" in p})
    folder = source.pick(folders)
    frames = ["which files are in {0}", "what is in the folder {0}", "list {0}", "show the files in {0}", "what does {0} hold",
              "tell me the files of {0}"]
    names = sorted(p[len(folder) + 1:] for p in project.files if p.startswith(folder + "/"))

    def steps(p: Project) -> Steps:
        yield Step("list", {"dir": folder}, f"I list {folder}.")
        return f"{folder} holds {', '.join(names)}."

    return Task(capital(asking("listing", frames, source).format(folder), source) + "?", project, steps, names)


def run_tests(project: Project, source: Source) -> Task:
    told = source.chance(0.6)
    frames = ["run {0}", "please run {0}", "run the command {0}", "start {0}", "execute {0}"] if told else [
        "run the tests", "do the tests pass?", "test the project", "check the tests", "are the tests green?", "please run the tests"]
    if source.chance(0.4):
        name, what = identifier(source, "snake"), source.whole()
        project.tests = lambda _: (1, f"1 test failed\ntest_{name}: expected {what}\n")

    def steps(p: Project) -> Steps:
        return (yield from test_steps(p, "x", told)).strip()

    asked = asking("tests told" if told else "tests", frames, source).format(project.command)
    return Task(asked[0].upper() + asked[1:], project, steps, ["pass"] if project.tests(project)[0] == 0 else ["fail"])


def fix(project: Project, source: Source) -> Task:
    """The tests tell which constant is wrong."""
    numbers = [c for c in project.constants if '"' not in c.line]
    if not numbers:
        return change(project, source)
    constant, right = source.pick(numbers), source.whole(999)
    while right == constant.value:
        right = source.whole(999)
    new = constant.line.replace(f" {constant.value}", f" {right}")
    located = source.chance(0.5)
    frame = source.pick(["{f}{n} is {a}, expected {b}\n", "{f}expected {n} == {b}, got {a}\n", "FAIL {f}{n}: {a} != {b}, {b} is right\n",
                         "AssertionError: {f}{n} should be {b}, not {a}\n"])
    message = frame.format(f=f"{constant.file}: " if located else "", n=constant.name, a=constant.value, b=right)
    project.tests = lambda p: ((0, "all tests passed\n") if new in p.files[constant.file] else (1, "1 test failed\n" + message))
    told = source.chance(0.6)
    frames = (["{0} fails. Fix it.", "run {0} and fix what is wrong.", "Make {0} pass.", "Repair it until {0} passes.", "Fix the error that {0} shows."]
              if told else ["The tests fail. Fix them.", "A test is red. Repair it.", "Make the tests pass.", "Fix the failing test.",
                            "Please repair the failing test."])

    def steps(p: Project) -> Steps:
        if not told:
            yield look()
        yield run(p.command)
        yield read(constant.file) if located else search(constant.name)
        yield edit(constant.file, constant.line, new)
        return f"Fixed: {constant.name} is now {right}. " + outcome((yield run(p.command)))

    return Task(asking("fix told" if told else "fix", frames, source).format(project.command), project, steps, [constant.name, right, "pass"])


def twice(project: Project, source: Source) -> Task:
    """A line that stands twice in the file needs the line before it; sometimes that is seen late."""
    path = source.word(1, 2) + source.pick([".ini", ".conf", ".toml"])
    first, second = source.word(1, 2), source.word(1, 2)
    key, old, new = identifier(source, "snake"), source.whole(500), source.whole(500)
    while new == old:
        new = source.whole(500)
    line = f"{key} = {old}"
    project.files[path] = [f"[{first}]", line, "", f"[{second}]", line]
    section, slips = source.pick([first, second]), source.chance(0.5)
    frames = ["set {k} of [{s}] to {v} in {f}", "in {f} change {k} in the section [{s}] to {v}", "{k} below [{s}] in {f} must be {v}",
              "change {k} of the section [{s}] in {f} to {v}"]

    def steps(p: Project) -> Steps:
        yield read(path)
        if slips:
            yield edit(path, line, f"{key} = {new}", taught=False)
        yield edit(path, f"[{section}]\n{line}", f"[{section}]\n{key} = {new}")
        return f"{key} is now {new} in {path}."

    return Task(sentence(asking("twice", frames, source).format(k=key, s=section, v=new, f=path), source), project, steps, [key, new])


KINDS: list[tuple[Callable[[Project, Source], Task], float]] = [
    (change, 4), (rename, 2), (where, 1), (value_of, 1), (replace_words, 1.5), (add_line, 1), (new_file, 1), (listing, 0.7),
    (run_tests, 0.8), (fix, 2), (twice, 0.7)]
