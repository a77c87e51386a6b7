# SPDX-License-Identifier: Apache-2.0
"""Small arithmetic, with the steps thought through where thinking is on."""
from . import words
from .conversation import Conversation, Example, Expected
from .names import Source, kept_for_eval

SIGNS = {"+": ["+", "plus", "and"], "-": ["-", "minus", "less"], "*": ["*", "x", "times", "multiplied by"]}
FRAMES = """what is {0}|{0}|calculate {0}|how much is {0}|{0} =|compute {0}|what's {0}|what does {0} make|solve {0}
please calculate {0}|can you work out {0}|tell me what {0} is|what is the result of {0}|{0}, please""".replace("\n", "|").split("|")
STORIES = {
    "+": ["{p} has {a} {t}s and gets {b} more. How many does {p} have now?", "There are {a} {t}s here and {b} there. How many in all?",
          "{p} buys {a} {t}s and then {b} {t}s. How many are that?"],
    "-": ["{p} has {a} {t}s and gives away {b}. How many are left?", "Of {a} {t}s, {b} are broken. How many are whole?",
          "There were {a} {t}s, {b} were sold. How many remain?"],
    "*": ["One {t} costs {a} euros. What do {b} cost?", "{p} packs {b} boxes with {a} {t}s each. How many {t}s are that?"],
}


def numbers(source: Source, sign: str) -> tuple[int, int]:
    rng = source.rng
    while True:
        if sign == "*":
            a, b = rng.randint(2, rng.choice([9, 9, 12])), rng.randint(2, 9)
        else:
            most = rng.choice([9, 9, 20, 99])
            a, b = rng.randint(1, most), rng.randint(1, most)
            a, b = (max(a, b), min(a, b)) if sign == "-" else (a, b)
        if max(a, b) < 10 or kept_for_eval(f"{a}{sign}{b}") == (source.split == "eval"):
            return a, b


def steps(a: int, b: int, sign: str) -> str:
    """As one does it on paper, from the right."""
    if sign == "*":
        tens, ones = divmod(a, 10)
        return f"{a}*{b}" if not tens else f"{ones}*{b}={ones * b}; {tens * 10}*{b}={tens * 10 * b}; {tens * 10 * b}+{ones * b}"
    lines, carry = [], 0
    for place in range(max(len(str(a)), len(str(b)))):
        x, y = a // 10**place % 10, b // 10**place % 10
        if sign == "+":
            total = x + y + carry
            lines.append(f"{x}+{y}+{carry}={total}")
            carry = total // 10
        else:
            borrowed = x - y - carry < 0
            lines.append(f"{x + 10 * borrowed}-{y}-{carry}={x + 10 * borrowed - y - carry}")
            carry = int(borrowed)
    return "; ".join(lines)


def pair(source: Source) -> tuple[str, str, str, str]:
    """A question, its steps, the answer and the result."""
    sign = source.pick("+-*")
    a, b = numbers(source, sign)
    result = {"+": a + b, "-": a - b, "*": a * b}[sign]
    if source.chance(0.2):
        asked = source.pick(STORIES[sign]).format(p=source.given(), t=source.pick(words.THINGS), a=a, b=b)
    else:
        asked = source.pick(FRAMES).format(f"{a} {source.pick(SIGNS[sign])} {b}")
        asked = asked[0].upper() + asked[1:] + ("" if asked.endswith("=") else source.pick(["?", "", "."]))
    return asked, steps(a, b, sign) + f". {result}", f"{a} {sign} {b} = {result}.", str(result)


def make(source: Source, _most: int) -> Example:
    talk = Conversation(thinking=source.chance(0.6), past_thoughts=source.past_thoughts())
    for left in reversed(range(1 if talk.thinking or source.split == "eval" else source.pick([1, 2, 4]))):
        asked, thought, reply, result = pair(source)
        talk.user(asked)
        talk.reply(reply, thought, last=left == 0)
    return talk.example("sums", Expected(reply, {"kind": "span", "value": result}))
