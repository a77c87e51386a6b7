# SPDX-License-Identifier: Apache-2.0
"""How the app hands files and the results of tools to the model. Everything that depends on it is
in this one file."""
from typing import Any

from .names import Source


KINDS = {"pdf": "PDF", "docx": "Word document", "md": "Markdown", "txt": "Text", "csv": "CSV table", "log": "Text",
         "eml": "E-mail"}
PLACES = {"pdf": "[page 1]\n", "docx": "[page 1]\n", "csv": "[sheet 1]\n"}
PASTED = ["{0}", "{0}", "{0}", '"""\n{0}\n"""', "```\n{0}\n```", "Document:\n{0}", "Text: {0}", "---\n{0}\n---"]


def attached(name: str, text: str, source: Source) -> str:
    """A document in a message, as agents/documents/prompt_text.h writes it, or as if pasted."""
    if source.chance(0.4):
        return source.pick(PASTED).format(text)
    ending = name.rsplit(".", 1)[-1]
    place = PLACES.get(ending, "") if source.chance(0.7) else ""
    kind = f' format="{KINDS[ending]}"' if source.chance(0.85) else ""
    return f'<document name="{name}"{kind}>\n{place}{text}\n</document>'


def _declared(name: str, description: str, *parameters: tuple[str, str, str, bool]) -> dict[str, Any]:
    properties = {p: {"type": kind} | ({"description": told} if told else {}) for p, kind, told, _ in parameters}
    return {"type": "function", "function": {
        "name": name, "description": description,
        "parameters": {"type": "object", "properties": properties,
                       "required": [p for p, _, _, required in parameters if required]}}}


# As agents/tools declares them, in the order of ToolSet::small().
AGENT_TOOLS = [
    _declared("read", "Show a text file with line numbers.", ("file", "string", "path in the folder", True),
              ("from", "integer", "first line", False), ("lines", "integer", "how many, 200 at first", False)),
    _declared("list", "List a folder, or all files that match a glob.", ("dir", "string", "", False),
              ("glob", "string", "such as **/*.cpp", False)),
    _declared("search", "Find lines in files.", ("glob", "string", "which files, such as src/**", False),
              ("pattern", "string", "regular expression", True)),
    _declared("edit", "Change one place of a file that you have read.", ("file", "string", "", True),
              ("find", "string", "the exact old lines; must stand once in the file", True),
              ("replace", "string", "the new lines", True)),
    _declared("write", "Make a new file.", ("file", "string", "", True), ("text", "string", "all of it", True)),
    _declared("run", "Run a shell command in the folder. No network, no questions.", ("command", "string", "", True),
              ("seconds", "integer", "limit, 60 at first", False)),
]


def numbered(lines: list[str], first: int = 0, last: int | None = None) -> str:
    return "".join(f"{number}\t{line}\n" for number, line in enumerate(lines[:last], 1) if number > first)


def read_result(path: str, lines: list[str], repaired: bool) -> str:
    note = " (the only file of that name)" if repaired else ""
    return f"{path}{note}, lines 1-{len(lines)} of {len(lines)}\n{numbered(lines)}"


def missing_file(path: str, alike: list[str]) -> str:
    if not alike:
        return f"{path} does not exist. Use list or search to find the right path."
    return f"{path} does not exist. Did you mean " + " or ".join([", ".join(alike[:-1])] * (len(alike) > 1) + alike[-1:]) + "?"


def search_result(hits: dict[str, list[tuple[int, str]]]) -> str:
    return "".join(f"{path}\n" + "".join(f"{number}\t{line}\n" for number, line in found) for path, found in hits.items())


def nothing_found(pattern: str, files: int) -> str:
    return f"No line matches {pattern} in {files} files. Case counts; (?i) before the pattern ignores it."


def many_places(numbers: list[int]) -> str:
    return (f"find stands in several places, at lines {', '.join(map(str, numbers))}. Nothing was changed. "
            "Add the line before or after it to find, so that only one place is left.")


def hunk(before: list[str], after: list[str]) -> str:
    """The one hunk of a diff between two versions that differ in one place."""
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    first = max(0, head - 3)
    old, new = before[head:len(before) - tail], after[head:len(after) - tail]
    below = before[len(before) - tail:][:3]
    lines = ([" " + line for line in before[first:head]] + ["-" + line for line in old] + ["+" + line for line in new]
             + [" " + line for line in below])
    around = head - first + len(below)
    return (f"@@ -{first + 1},{around + len(old)} +{first + 1},{around + len(new)} @@\n"
            + "".join(line + "\n" for line in lines))


def edit_result(path: str, before: list[str], after: list[str]) -> str:
    return f"Edited {path}.\n{hunk(before, after)}"


def exists_already(path: str) -> str:
    return (f"{path} exists already and write makes new files only. Read it, then change it with edit{{file: {path}, "
            "find: the old lines, replace: the new lines}.")


def run_result(code: int, output: str) -> str:
    return f"exit code {code}\n{output}"
