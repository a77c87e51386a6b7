# SPDX-License-Identifier: Apache-2.0
"""How the app hands files and the results of tools to the model. Everything that depends on it is
in this one file."""
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
