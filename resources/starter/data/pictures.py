# SPDX-License-Identifier: Apache-2.0
"""Pictures of simple shapes or of one printed word, with questions about them. Needs Pillow.

An example's ids hold one <|image|>; whoever feeds a model puts the picture's soft tokens there.
"""
import math
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from .conversation import Conversation, Example, Expected
from .names import Source, kept_for_eval
from .phrasing import as_typed, held_out

COLOURS = {"red": (220, 40, 40), "green": (40, 160, 60), "blue": (40, 80, 220), "yellow": (240, 215, 40), "orange": (245, 140, 30),
           "purple": (140, 50, 170), "pink": (245, 130, 180), "brown": (130, 80, 40), "black": (20, 20, 20),
           "grey": (130, 130, 130), "white": (250, 250, 250)}
SHAPES = "circle square triangle rectangle star cross diamond ring".split()
ROWS, COLUMNS = ("top", "", "bottom"), ("left", "", "right")
SIZES = [(240, 240), (320, 240), (240, 320), (400, 300), (300, 300), (480, 480), (512, 384)]


class Thing(NamedTuple):
    shape: str
    colour: str
    row: int
    column: int

    @property
    def place(self) -> str:
        return " ".join(filter(None, (ROWS[self.row], COLUMNS[self.column]))) or "centre"

    @property
    def name(self) -> str:
        return f"{self.colour} {self.shape}"


def near(colour: str, source: Source) -> tuple[int, int, int]:
    """A shade of the colour."""
    red, green, blue = (max(0, min(255, value + source.rng.randint(-18, 18))) for value in COLOURS[colour])
    return red, green, blue


def _polygon(shape: str, x: float, y: float, r: float) -> list[tuple[float, float]]:
    if shape == "triangle":
        return [(x, y - r), (x + 0.9 * r, y + 0.7 * r), (x - 0.9 * r, y + 0.7 * r)]
    if shape == "diamond":
        return [(x, y - r), (x + 0.7 * r, y), (x, y + r), (x - 0.7 * r, y)]
    if shape == "cross":
        a = r / 3
        return [(x - a, y - r), (x + a, y - r), (x + a, y - a), (x + r, y - a), (x + r, y + a), (x + a, y + a), (x + a, y + r),
                (x - a, y + r), (x - a, y + a), (x - r, y + a), (x - r, y - a), (x - a, y - a)]
    turns = [(i * math.pi / 5, r if i % 2 == 0 else 0.42 * r) for i in range(10)]
    return [(x + d * math.sin(t), y - d * math.cos(t)) for t, d in turns]


def draw(canvas: ImageDraw.ImageDraw, thing: Thing, size: tuple[int, int], source: Source) -> None:
    cell = size[0] / 3, size[1] / 3
    r = min(cell) * source.rng.uniform(0.28, 0.46)
    x = cell[0] * (thing.column + 0.5) + source.rng.uniform(-0.05, 0.05) * cell[0]
    y = cell[1] * (thing.row + 0.5) + source.rng.uniform(-0.05, 0.05) * cell[1]
    fill = near(thing.colour, source)
    if thing.shape == "circle":
        canvas.ellipse((x - r, y - r, x + r, y + r), fill=fill)
    elif thing.shape == "ring":
        canvas.ellipse((x - r, y - r, x + r, y + r), outline=fill, width=max(4, int(r / 3)))
    elif thing.shape == "square":
        canvas.rectangle((x - 0.85 * r, y - 0.85 * r, x + 0.85 * r, y + 0.85 * r), fill=fill)
    elif thing.shape == "rectangle":
        canvas.rectangle((x - r, y - 0.5 * r, x + r, y + 0.5 * r), fill=fill)
    else:
        canvas.polygon(_polygon(thing.shape, x, y, r), fill=fill)


def background(source: Source, used: set[str]) -> str:
    return source.pick([c for c in ("white", "white", "white", "black", "grey", "yellow", "pink", "blue") if c not in used] or ["white"])


def scene(source: Source) -> list[Thing]:
    """Things in different places; often several of one shape. Training sees more things and more shapes: where a
    picture holds few, to find the one that is asked for matters little, and is not learned."""
    some, kinds = ([1, 1, 2, 3, 3, 4, 5, 6], [1, 2, 3]) if source.split == "eval" else ([1, 2, 3, 4, 4, 5, 5, 6], [1, 2, 3, 3, 4, 5])
    cells = source.rng.sample([(r, c) for r in range(3) for c in range(3)], source.pick(some))
    shapes = source.rng.sample(SHAPES, source.pick(kinds))
    colours = source.rng.sample([c for c in COLOURS if c != "white"], 4)
    things: list[Thing] = []
    for row, column in cells:
        while True:
            made = Thing(source.pick(shapes), source.pick(colours), row, column)
            if kept_for_eval(f"{made.name} {made.place}") == (source.split == "eval"):
                break
            shapes, colours = source.rng.sample(SHAPES, 3), source.rng.sample([c for c in COLOURS if c != "white"], 4)
        things.append(made)
    return things


def picture(things: list[Thing], source: Source) -> np.ndarray:
    size = source.pick(SIZES)
    image = Image.new("RGB", size, near(background(source, {t.colour for t in things}), source))
    canvas = ImageDraw.Draw(image)
    for thing in things:
        draw(canvas, thing, size, source)
    return np.asarray(image, np.uint8)


# More ways to ask, for training alone. {0} is a shape or a place.
MORE = {kind: text.replace("\n", "|").split("|") for kind, text in {
    "one": """what is shown here|what is it|which thing do you see|name what you see|what is drawn here|which shape is this
what is this a picture of|what do you recognise|what have I drawn|say what is in the image""",
    "colour": """which colour does the {0} have|in what colour is the {0}|the colour of the {0}|is the {0} red or blue or what
what colour does the {0} have|name the colour of the {0}|how is the {0} coloured|what colour has the {0} got|{0}: which colour""",
    "place": """whereabouts is the {0}|at which place is the {0}|where does the {0} stand|the place of the {0}|find the {0}
on which side is the {0}|where can I see the {0}|show me where the {0} is|tell me the position of the {0}|where exactly is the {0}""",
    "at": """what can be seen at the {0}|which shape is at the {0}|what is there at the {0}|tell me what is at the {0}|{0}: what is it
at the {0}, what do you see|which thing is at the {0}|what is drawn at the {0}|look at the {0}: what is it|what lies at the {0}""",
    "count": """how many {0}s can you see|how many {0}s can you count|number of {0}s|please count the {0}s|are there any {0}s, and how many
how many {0}s does the picture show|how many {0}s can be seen here|how often is there a {0}|tell me how many {0}s there are
how many of the objects are {0}s|what number of {0}s do you see|how many {0}s are drawn""",
    "all": """how many objects do you see|how many objects can you count|number of objects|please count the objects|how many things can you see
how many objects are in the picture|count all objects|count all the things|how many things are there|how many things do you see
count everything|how many objects does the picture show|how many shapes are there|how many shapes are in the picture|count the shapes
what is the number of objects|what is the number of things|how many are there in all|how many objects are there altogether
how many is that in total|how many objects in total|tell me how many objects there are|how many shapes can you count
how many figures are there|how many figures do you see|total number of objects
how many shapes are there in total|how many things does the image show|of how many objects does the picture consist
count what you see|how many items are there|how many items can be seen|the number of objects, please""",
    "read": """what is the text|what does the text say|which word is this|what is printed here|what is the word|which letters do you see
tell me what is written|read it to me|read the word|read out what is there|can you read this|what is written in the picture
which text is shown|what does the image say|what stands there""",
}.items()}


def ways(source: Source, kind: str, about: str, asked: list[str]) -> list[str]:
    """How this split asks it: the list's share, in training more."""
    return held_out(asked, source) + ([more.format(about) for more in MORE[kind]] if source.split == "train" else [])


NUMBERS = "no one two three four five six seven eight nine".split()


def counted(count: int, noun: str) -> str:
    return f"There is one {noun}." if count == 1 else f"There are {NUMBERS[count]} {noun}s."


# How far the kinds of questions reach: one thing, its colour, its place, what is at a place, how many of a shape; the rest
# asks how many there are. Training asks more often what is hard: places and numbers.
REACH = {"train": (0.03, 0.09, 0.32, 0.37, 0.9), "eval": (0.12, 0.4, 0.6, 0.75, 0.9)}


# Places and numbers right behind the shape that they belong to. Asked in sentences alone ("The ring is at the …"), what is
# asked for was found and the place of any thing said: with k things about one of k was right, for 15 million tokens.
LISTS = {kind: text.replace("\n", "|").split("|") for kind, text in {
    "place": """list the places|list where everything is|make a list of the places|which shape is where|give me each shape and its place
write down the place of every shape|list the shapes and their places|where is everything, as a list""",
    "count": """how many of each|list the numbers|count each shape|make a list of how many there are of each|list how often each shape is there
write down the number of every shape|list the shapes and their numbers|how many are there of each shape, as a list""",
    "colour": """list the colours|list which colour each shape has|make a list of the colours|give me each shape and its colour
write down the colour of every shape|list the shapes and their colours|which shape has which colour, as a list""",
}.items()}


def listed(things: list[Thing], source: Source) -> tuple[list[str], str]:
    """A list of the shapes, each with what is asked for; those that stand there twice have no one place or colour."""
    kind = source.pick(["place", "place", "count", "count", "colour"])
    lines = []
    for shape in SHAPES:
        alike = [thing for thing in things if thing.shape == shape]
        if kind == "count" and alike:
            lines.append(f"{shape}: {NUMBERS[len(alike)]}")
        elif kind != "count" and len(alike) == 1:
            lines.append(f"{shape}: {alike[0].place if kind == 'place' else alike[0].colour}")
    return LISTS[kind], "\n".join(lines) or "No shape is there only once."


def pair(things: list[Thing], source: Source) -> tuple[list[str], str]:
    """A question in this split's phrasings, and the answer."""
    if source.split == "train" and source.chance(0.25):
        return listed(things, source)
    kind, thing = source.rng.random(), source.pick(things)
    single, colour, place, at, count = REACH[source.split]
    alone = [t for t in things if sum(o.shape == t.shape for o in things) == 1]
    if kind < single and len(things) == 1:
        return ways(source, "one", "", ["what is this", "what do you see", "what is in the picture", "describe the picture",
                                        "what does the picture show", "what can you see", "which object is shown",
                                        "tell me what you see"]), f"A {thing.name}."
    if kind < colour and alone:
        one = source.pick(alone)
        return ways(source, "colour", one.shape, [
            f"what colour is the {one.shape}", f"which colour has the {one.shape}", f"what is the colour of the {one.shape}",
            f"tell me the colour of the {one.shape}", f"the {one.shape} is of which colour"]), f"The {one.shape} is {one.colour}."
    if kind < place and alone:
        one = source.pick(alone)
        return ways(source, "place", one.shape, [
            f"where is the {one.shape}", f"in which place is the {one.shape}", f"what is the position of the {one.shape}",
            f"where do you see the {one.shape}", f"where in the picture is the {one.shape}"]), f"The {one.shape} is at the {one.place}."
    if kind < at:
        return ways(source, "at", thing.place, [
            f"what is at the {thing.place}", f"which object is at the {thing.place}", f"what do you see at the {thing.place}",
            f"name the object at the {thing.place}", f"what stands at the {thing.place}"]), f"A {thing.name}."
    if kind < count:
        # That there is none of them is the hardest: training asks it more often.
        shape = source.pick([thing.shape] * (3 if source.split == "eval" else 2) + [source.pick(SHAPES)])
        number = sum(t.shape == shape for t in things)
        return ways(source, "count", shape, [
            f"how many {shape}s are there", f"how many {shape}s do you see", f"count the {shape}s", f"what is the number of {shape}s",
            f"how many {shape}s are in the picture"]), counted(number, shape)
    return ways(source, "all", "", ["how many objects are there", "how many shapes do you see", "count the objects",
                                    "how many things are in the picture", "what is the number of shapes"]), counted(len(things), "object")


def lettering(source: Source) -> tuple[np.ndarray, str, list[tuple[str, float, float]]]:
    """One word or number in plain print, and each letter with its place from 0 to 1."""
    word = source.word(1, 2)[:7].upper() if source.chance(0.6) else source.digits(1, 5)
    if source.chance(0.2):
        word = word.capitalize()
    size = source.pick(SIZES)
    ground, ink = source.pick([("white", "black"), ("white", "blue"), ("white", "red"), ("black", "white"), ("yellow", "black"), ("blue", "white")])
    image = Image.new("RGB", size, near(ground, source))
    canvas = ImageDraw.Draw(image)
    points = size[1] // source.rng.randint(3, 6)
    while canvas.textlength(word, font=(font := ImageFont.load_default(points))) > 0.9 * size[0]:
        points = points * 4 // 5
    width = canvas.textlength(word, font=font)
    at = source.rng.uniform(0.03, 0.97) * (size[0] - width), source.rng.uniform(0.05, 0.95) * (size[1] - 1.3 * points)
    canvas.text(at, word, fill=near(ink, source), font=font)
    ends = [at[0] + canvas.textlength(word[:i], font=font) for i in range(len(word) + 1)]
    places = [(letter, (ends[i] + ends[i + 1]) / 2 / size[0], (at[1] + 0.65 * points) / size[1]) for i, letter in enumerate(word)]
    return np.asarray(image, np.uint8), word, places


READ = ["what does it say", "what is written here", "read the text", "which word is in the picture", "what does the picture say", "read this",
        "what can you read", "what text do you see", "which number or word is shown"]


TURNS = {"train": (2, 5, 7), "eval": (1, 3, 5)}  # to look costs more than to ask


def make(source: Source, _most: int) -> Example:
    """Up to so many questions about one picture."""
    talk = Conversation(past_thoughts=source.past_thoughts())
    if source.chance(0.25 if source.split == "eval" else 0.5):
        image, word, _ = lettering(source)
        pairs = [(ways(source, "read", "", READ), f"It says {word}.")]
    else:
        things = scene(source)
        image = picture(things, source)
        pairs = list({answer: (asked, answer) for asked, answer in (pair(things, source) for _ in range(source.pick(TURNS[source.split])))}.values())
    for number, (asked, answer) in enumerate(pairs):
        talk.user(as_typed(source.pick(asked), source), pictures=int(number == 0))
        talk.reply(answer, "I look at the picture.", last=number + 1 == len(pairs))
    return talk.example("picture", Expected(answer, {"kind": "equal", "texts": [answer]}), image)
