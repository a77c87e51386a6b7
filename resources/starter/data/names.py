# SPDX-License-Identifier: Apache-2.0
"""Invented names, numbers and dates. A name belongs to training or to evaluation by its checksum,
so the two never share one, however many are made."""
import random
import zlib
from collections.abc import Callable, Sequence
from typing import TypeVar

from . import words

T = TypeVar("T")
EVAL_SHARE = 8  # one name in so many is kept for evaluation
ONSETS = """b b br c ch d d dr f f fl g g gr h j k k kl kr l l m m n n p p pl pr qu r r s s sh sk st t t th tr v v w y z
str""".split()
VOWELS = "a a a a e e e e i i i o o o u u ai ea ou ie y".split()
CODAS = ["", "", "", "", "n", "l", "r", "s", "m", "nd", "rk", "th", "x", "lt", "sk", "ck", "st", "nt", "p"]
ENDINGS = """Ltd|GmbH|Works|Group|Foods|Systems|Logistics|Partners|Tools|Studio|Energy|Press|Labs|& Sons|Inc.
Trading|Services|Design|Motors|Textiles""".replace("\n", "|").split("|")


def kept_for_eval(name: str) -> bool:
    return zlib.crc32(name.lower().encode("utf-8")) % EVAL_SHARE == 0


class Source:
    """Draws from one split. Owns no state but its random numbers."""

    def __init__(self, rng: random.Random, split: str) -> None:
        self.rng, self.split = rng, split
        self.said: dict[str, str] = {}  # how the next agent's task of a kind is asked for, where that is not drawn

    def belongs(self, name: str) -> bool:
        return kept_for_eval(name) == (self.split == "eval")

    def ours(self, make: Callable[[], str]) -> str:
        """The first that belongs to this split."""
        while not self.belongs(name := make()):
            pass
        return name

    def pick(self, options: Sequence[T]) -> T:
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def few(self, options: Sequence[T], least: int, most: int) -> list[T]:
        most = min(most, len(options))
        return self.rng.sample(options, self.rng.randint(min(least, most), most))

    def past_thoughts(self) -> bool:
        """Whether earlier turns begin with the empty thought, as when they were generated, or not,
        as the app renders them later. Both are trained."""
        return self.split == "train" and self.chance(0.5)

    def word(self, least: int = 1, most: int = 3) -> str:
        """An invented word, lower case."""
        def make() -> str:
            rng = self.rng
            return "".join(rng.choice(ONSETS) + rng.choice(VOWELS)
                           + (rng.choice(CODAS) if rng.random() < 0.4 else "")
                           for _ in range(rng.randint(least, rng.randint(least, most))))
        while len(name := self.ours(make)) < 4:
            pass
        return name

    def name(self) -> str:
        return self.word(1, 3).capitalize()

    def person(self) -> str:
        def make() -> str:
            first = self.pick(words.FIRST_NAMES) if self.chance(0.5) else self.name()
            last = self.pick(words.LAST_NAMES) if self.chance(0.3) else self.name()
            return f"{first} {last}"
        return self.ours(make)

    def given(self) -> str:
        return self.ours(self.name)

    def place(self) -> str:
        if self.chance(0.2):
            return self.pick(words.CITIES)
        tail = self.pick(["", "", "", "burg", "ton", "ville", "stead", " Bay", " Hill", " Falls"])
        return self.name() + tail

    def company(self) -> str:
        return self.ours(lambda: f"{self.name()} {self.pick(ENDINGS)}")

    def digits(self, least: int, most: int) -> str:
        def make() -> str:
            length = self.rng.randint(least, most)
            return str(self.rng.randint(10 ** (length - 1), 10**length - 1))
        return make() if most < 3 else self.ours(make)

    def code(self) -> str:
        letters = "".join(self.rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ", k=self.rng.randint(1, 3)))
        return letters + self.pick(["-", "-", "", "/", "-20"]) + self.digits(3, 6)

    def whole(self, most: int = 999) -> str:
        return str(self.rng.randint(2, most))

    def amount(self) -> str:
        rng = self.rng
        value = rng.choice([rng.uniform(1, 99), rng.uniform(10, 999), rng.uniform(1000, 9999)])
        text = f"{value:,.2f}" if rng.random() < 0.7 else f"{value:.2f}"
        if rng.random() < 0.25:
            text = text[:-3]
        return rng.choice([f"{text} EUR", f"${text}", f"€{text}", f"{text} USD", f"£{text}", f"{text} CHF"])

    def date(self) -> str:
        rng = self.rng
        day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1990, 2035)
        name = words.MONTHS[month - 1]
        return rng.choice([f"{day} {name} {year}", f"{year}-{month:02}-{day:02}", f"{name} {day}, {year}",
                           f"{day:02}.{month:02}.{year}", f"{day} {name}"])

    def clock(self) -> str:
        return f"{self.rng.randint(0, 23):02}:{self.rng.randrange(0, 60, 5):02}"

    def phone(self) -> str:
        return f"+{self.rng.randint(1, 99)} {self.digits(2, 3)} {self.digits(5, 8)}"

    def mail(self) -> str:
        return f"{self.word(1, 2)}@{self.word(1, 2)}.{self.pick(['com', 'org', 'net', 'example', 'eu'])}"

    def measure(self) -> str:
        unit = self.pick("kg g km m cm mm l ml kW V A Hz °C % minutes hours days seconds MB GB".split())
        number = self.whole(400) if self.chance(0.7) else f"{self.rng.uniform(0.1, 99):.1f}"
        return number + ("" if unit == "%" else " ") + unit

    def street(self) -> str:
        return f"{self.rng.randint(1, 180)} {self.name()} {self.pick(['Street', 'Road', 'Lane', 'Square'])}"
