# SPDX-License-Identifier: Apache-2.0
"""How the app hands files and the results of tools to the model. Everything that depends on it is
in this one file."""
from typing import Any

from .names import Source


# What agents/documents calls a file's format, by its ending, and the marks of its places.
KINDS = {"pdf": "PDF", "docx": "Word document", "md": "Markdown", "txt": "Text", "csv": "Table", "log": "Text", "eml": "E-mail",
         "xlsx": "Excel workbook", "odt": "OpenDocument text", "html": "Web page", "rtf": "Rich text"}
PLACES = {"pdf": "page", "docx": "page", "xlsx": "sheet"}
NOTES = ["One comment is included.", "Attachments are not opened: list.pdf.", "2 pictures are left out.", "One footnote is included."]
PASTED = ["{0}", "{0}", "{0}", '"""\n{0}\n"""', "```\n{0}\n```", "Document:\n{0}", "Text: {0}", "---\n{0}\n---"]


def _placed(text: str, place: str, source: Source) -> str:
    """With marks in brackets; a document of some length has several places."""
    parts = text.split("\n\n")
    number, marked = 1, f"[{place} 1]\n{parts[0]}"
    for part in parts[1:]:
        if source.chance(0.15):
            number += 1
            marked += f"\n\n[{place} {number}]\n{part}"
        else:
            marked += "\n\n" + part
    return marked


def document(name: str, text: str, source: Source) -> str:
    """As agents/documents/prompt_text.h writes it."""
    ending = name.rsplit(".", 1)[-1]
    title = f' title="{source.name()} {source.name()}"' if source.chance(0.2) else ""
    note = f"Note: {source.pick(NOTES)}\n" if source.chance(0.06) else ""
    if ending in PLACES:
        text = _placed(text, PLACES[ending], source)
    return f'<document name="{name}" format="{KINDS[ending]}"{title}>\n{note}{text}\n</document>'


def attached(name: str, text: str, source: Source) -> str:
    """A document in a message: an attachment, or as if pasted."""
    return source.pick(PASTED).format(text) if source.chance(0.35) else document(name, text, source)


def cite(name: str, source: Source) -> str:
    """How answers name a passage of a folder's file."""
    ending = name.rsplit(".", 1)[-1]
    if ending == "xlsx":
        return f"{name}:sheet {source.rng.randint(1, 4)}"
    if ending in ("docx", "odt", "eml", "html", "rtf"):
        return name
    return f"{name}:{source.rng.randint(1, 12 if ending == 'pdf' else 400)}"


def passages(found: list[tuple[str, str]]) -> str:
    """(source, text) of each, as agents/documents/index/passages_prompt.h writes them."""
    head = ("Answer from these passages. Name the source of each statement in brackets, for example "
            f"[{found[0][0]}]. Say so if the answer is not in them.\n")
    return head + "".join(f'\n<passage source="{source}">\n{text}\n</passage>\n' for source, text in found)


def _declared(name: str, description: str, *parameters: tuple[str, str, str, bool]) -> dict[str, Any]:
    properties = {p: {"type": kind} | ({"description": told} if told else {}) for p, kind, told, _ in parameters}
    return {"type": "function", "function": {
        "name": name, "description": description,
        "parameters": {"type": "object", "properties": properties,
                       "required": [p for p, _, _, required in parameters if required]}}}


# As agents/tools declares them, in the order of ToolSet::small().
AGENT_TOOLS = [
    _declared("read", "Show a text file with line numbers.", ("file", "string", "", True),
              ("from", "integer", "first line", False), ("lines", "integer", "how many, 200 at first", False)),
    _declared("list", "List a folder, or all files that match a glob.", ("dir", "string", "", False),
              ("glob", "string", "such as **/*.cpp", False)),
    _declared("search", "Find lines in files.", ("glob", "string", "which files", False),
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


def read_result(path: str, lines: list[str], repaired: bool, first: int = 0, count: int = 200) -> str:
    note = " (the only file of that name)" if repaired else ""
    last = min(first + count, len(lines))
    more = f"More: read from={last + 1}" if last < len(lines) else ""
    return f"{path}{note}, lines {first + 1}-{last} of {len(lines)}\n{numbered(lines, first, last)}{more}"


def no_expression(problem: str) -> str:
    said = "missing closing parenthesis" if "unterminated subpattern" in problem else problem
    return f"The pattern is no regular expression ({said}), so it was taken as plain text.\n"


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
