# SPDX-License-Identifier: Apache-2.0
"""How the app hands files and the results of tools to the model. Everything that depends on it is
in this one file."""
from .names import Source


def attached(name: str, text: str, source: Source) -> str:
    """A document in a message: bare as if pasted, or as an attachment with its name."""
    frames = ["{1}", "{1}", '"""\n{1}\n"""', "[{0}]\n{1}", "{0}:\n\n{1}", '<file name="{0}">\n{1}\n</file>',
              "--- {0} ---\n{1}", "```\n{1}\n```", "File: {0}\n\n{1}", "Document {0}\n{1}",
              '<document name="{0}">\n{1}\n</document>']
    return source.pick(frames).format(name, text)
