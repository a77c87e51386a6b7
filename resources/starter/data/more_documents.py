# SPDX-License-Identifier: Apache-2.0
"""Documents that are not lists of fields: minutes, manuals, README files, letters, logs, timetables."""
from collections.abc import Callable

from . import doc_fields, words
from .doc_fields import Ask, nothing
from .documents import Document
from .names import Source


def text_of(paragraphs: list[str], source: Source, size: int) -> str:
    """Joined, with fillers between them until about `size` tokens are reached."""
    room = size * 3.5 - sum(len(p) for p in paragraphs)
    while room > 120:
        filler = " ".join(source.few(words.FILLERS, 1, 4))
        paragraphs.insert(source.rng.randint(1, len(paragraphs)), filler)
        room -= len(filler)
    return "\n\n".join(paragraphs)


def _count(size: int, each: int, most: int) -> int:
    return max(2, min(most, size // each))


def distinct(make: Callable[[], str], count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        made = make()
        if made not in found:
            found.append(made)
    return found


def minutes(source: Source, size: int) -> Document:
    count = _count(size, 40, 9)
    people, tasks = distinct(source.person, count + 2), source.rng.sample(words.TASKS, count + 1)
    dates = [source.date() for _ in tasks]
    chair, writer, day, place = people[0], people[1], source.date(), source.place()
    actions, asks = [], []
    by_task = source.chance(0.4)  # what is asked for stands behind what it is asked by
    frame = source.pick(["To {1}: {0}, by {2}", "- {1}: {0} by {2}", "| {1} | {0} | {2} |"] if by_task else
                        ["{0} will {1} by {2}.", "{0} will {1} until {2}.", "{0}: {1} by {2}", "- {0} is to {1} by {2}", "| {0} | {1} | {2} |"])
    for person, task, date in zip(people[2:], tasks, dates):
        actions.append(frame.format(person, task, date))
        if by_task:
            asks.append(Ask([f"who will {task}", f"who has to {task}", f"who is to {task}", f"whose task is it to {task}",
                             f"who must {task}"], f"To {task}: {person}.", person))
        else:
            asks.append(Ask([f"what will {person} do", f"what is the task of {person}", f"what does {person} have to do",
                             f"what must {person} do"], f"{person} will {task}.", task))
            asks.append(Ask([f"by when will {person} {task}", f"until when does {person} have time to {task}",
                             f"when must {person} {task}", f"by when must {person} {task}"],
                            f"{person} will {task} by {date}.", date))
    head = [f"Date: {day}", f"Place: {place}", f"Chair: {chair}", f"Minutes: {writer}"]
    for label, value in (("date", day), ("place", place), ("chair", chair)):
        kind = {"date": "date", "place": "place", "chair": "person"}[label]
        asks.append(doc_fields.ask(doc_fields.Field(label, kind, value)))
    asks.append(Ask(["who wrote the minutes", "who took the minutes", "who kept the minutes"],
                    f"The minutes are by {writer}.", writer))
    title = source.pick(["Minutes of the meeting", "# Minutes", "Meeting notes", "## Protocol"])
    paragraphs = [title + "\n" + "\n".join(head), "\n".join(actions) if source.chance(0.6) else " ".join(actions)]
    other = source.person()
    absent = [nothing([f"who will {tasks[-1]}", f"who has to {tasks[-1]}", f"who must {tasks[-1]}"], f"To {tasks[-1]}") if by_task else
              nothing([f"what will {other} do", f"what is the task of {other}"], other),
              doc_fields.absent(source, ["date", "place", "chair"])]
    return Document(source.pick(["minutes.pdf", "meeting.docx", "protocol.txt"]), text_of(paragraphs, source, size),
                    asks, absent)


DEEDS = """reset|start|stop|clean|open|close|unlock|calibrate|update|connect|pair|charge|fold|mount|drain|empty|refill
replace|test|silence|restart|cool|secure|adjust""".replace("\n", "|").split("|")
STEPS = ["hold the {c} key for {n} seconds", "turn the {c} dial to {n}", "press the {c} button {n} times",
         "pull the {c} lever and wait {n} minutes", "remove the {c} cap and press {n}", "enter the code {n}",
         "push the {c} switch until the lamp blinks {n} times", "turn the screw {n} times to the left",
         "slide the {c} cover to position {n}", "fill in {n} ml of water", "open the menu and choose entry {n}"]


def manual(source: Source, size: int) -> Document:
    count = _count(size, 35, 10)
    things = distinct(lambda: source.pick([source.name(), f"{source.name()} {source.pick(words.THINGS)}"]), count + 1)
    deeds = [source.pick(DEEDS) for _ in things]
    paragraphs, asks = [f"{source.pick(['# Manual', 'Instructions', '# User guide', 'Manual'])}"], []
    style = source.pick(["To {0} the {1}, {2}.", "To {0} the {1}, {2}.", "If you want to {0} the {1}, {2}.",
                         "## How to {0} the {1}\n- {2}", "To {0} the {1}: {2}."])
    for deed, thing in list(zip(deeds, things))[:count]:
        step = source.pick(STEPS).format(c=source.pick(words.COLOURS), n=source.whole(50))
        paragraphs.append(style.format(deed, thing, step))
        asks.append(Ask([f"how do I {deed} the {thing}", f"how can I {deed} the {thing}", f"how to {deed} the {thing}",
                         f"what must I do to {deed} the {thing}", f"how is it possible to {deed} the {thing}",
                         f"I want to {deed} the {thing}"], f"To {deed} the {thing}, {step}.", step))
    absent = [nothing([f"how do I {deeds[-1]} the {things[-1]}", f"how can I {deeds[-1]} the {things[-1]}"],
                      f"To {deeds[-1]} the {things[-1]}"),
              doc_fields.absent(source, [])]
    return Document(source.pick(["manual.pdf", "guide.md", "instructions.txt"]), text_of(paragraphs, source, size),
                    asks, absent)


def readme(source: Source, size: int) -> Document:
    name, author = source.word(1, 3), source.person()
    install = source.pick([f"pip install {name}", f"npm install {name}", f"cargo add {name}", f"apt install {name}",
                           f"make {name}", f"./install-{name}.sh"])
    test = source.pick(["pytest", "npm test", "make test", "ctest", f"{name} --check", "./run_tests.sh"])
    licence = source.pick(["MIT", "Apache-2.0", "BSD-3-Clause", "GPL-3.0", "MPL-2.0"])
    options = distinct(lambda: source.pick([source.pick(words.NOUNS), f"{source.pick(words.ADJECTIVES)}_{source.pick(words.NOUNS)}"]),
                        _count(size, 30, 12) + 1)
    values = [source.pick([source.whole(9000), source.word(1, 2), source.pick(["true", "false"])]) for _ in options]
    frame = source.pick(["- `{0}` (default {1})", "| `{0}` | {1} |", "{0} = {1}", "`{0}`: default `{1}`"])
    lines = [frame.format(o, v) for o, v in list(zip(options, values))[:-1]]
    asks = [Ask(["how do I install it", f"how do I install {name}", "which command installs it", "how is it installed"],
                f"Install it with {install}.", install),
            Ask(["how do I run the tests", "which command runs the tests", "how can I test it", "how are the tests run"],
                f"Test it with {test}.", test),
            Ask(["which licence does it have", "what is the licence", "under which licence is it", "tell me the licence"],
                f"The licence is {licence}.", licence),
            Ask(["who wrote it", "who is the author", f"who wrote {name}", "who made this"], f"The author is {author}.", author),
            Ask(["what is the project called", "what is the name of the project", "which project is this"],
                f"The project is called {name}.", name)]
    for option, value in list(zip(options, values))[:-1]:
        asks.append(Ask([f"what is the default of {option}", f"which default has {option}", f"what is the default for {option}",
                         f"what is {option} by default"], f"The default of {option} is {value}.", value))
    parts = [f"# {name}", f"## Installation\n\n```\n{install}\n```", f"## Tests\n\nRun `{test}`.", "## Options\n\n" + "\n".join(lines),
             f"## Licence\n\n{licence}", f"Written by {author}."]
    if source.chance(0.4):
        middle = parts[1:]
        source.rng.shuffle(middle)
        parts = parts[:1] + middle
    absent = [nothing([f"what is the default of {options[-1]}", f"which default has {options[-1]}"], f"The default of {options[-1]} is"),
              nothing(["what is the address of the website", "which website has it"], "The address of the website is"),
              doc_fields.absent(source, options + ["licence", "author", "name", "project", "title", "version"])]
    return Document("README.md", text_of(parts, source, size), asks, absent)


def letter(source: Source, size: int) -> Document:
    writer, reader, day, place = source.person(), source.given(), source.date(), source.place()
    items = doc_fields.fields(source, _count(size, 30, 8))
    asks = [doc_fields.ask(f) for f in items]
    asks += [Ask(["who wrote the letter", "who sent this", "who signed the letter", "from whom is the letter"],
                 f"The letter is from {writer}.", writer),
             Ask(["to whom is the letter", "who gets the letter", "who is addressed", "to whom was it sent"],
                 f"The letter is to {reader}.", reader)]
    greeting = source.pick(["Dear {0},", "Hello {0},", "Hi {0},"]).format(reader)
    closing = source.pick(["Kind regards,", "Yours sincerely,", "Best wishes,", "Regards,"])
    body = doc_fields.prose(items, source, 0.4)
    text = "\n\n".join([f"{place}, {day}", greeting, text_of([body], source, size - 40), f"{closing}\n{writer}"])
    name = source.pick(["letter.pdf", "letter.docx", "letter.rtf"])
    if source.chance(0.4):
        name, subject = "mail.eml", f"{source.name()} {source.pick(words.NOUNS)}"
        text = (f"# {subject}\n\nFrom: {writer} <{source.mail()}>\nTo: {source.mail()}\nDate: {day}\n\n"
                + text.split("\n\n", 1)[1])
        asks.append(Ask(["what is the subject", "what is the mail about", "which subject has the mail", "tell me the subject"],
                        f"The subject is {subject}.", subject))
    present = [f.label for f in items] + ["date", "city", "place", "author", "title"]
    return Document(name, text, asks,
                    [doc_fields.absent(source, present) for _ in range(2)])


MESSAGES = ["service started", "connection lost", "disk is full", "user logged in", "timed out", "could not read it", "restarted",
            "backup finished", "certificate expired", "queue is empty", "refused the request", "cache cleared", "job failed"]


def log(source: Source, size: int) -> Document:
    count = _count(size, 28, 40)
    names = distinct(lambda: source.word(1, 2), count + 1)
    lines, asks = [], []
    minute = source.rng.randint(0, 300)
    frame = source.pick(["{t} {l} {m}", "[{t}] {l} {m}", "{t} [{l}] {m}", "{l} {t} {m}"])
    for name in names[:-1]:
        minute += source.rng.randint(1, 1000 // count)
        time = f"{minute // 60:02}:{minute % 60:02}:{source.rng.randint(0, 59):02}"
        level, message = source.pick(["INFO", "WARN", "ERROR", "DEBUG"]), source.pick(MESSAGES)
        lines.append(frame.format(t=time, l=level, m=f"{name}: {message}"))
        asks.append(Ask([f"what happened to {name}", f"what does the log say about {name}", f"what is reported about {name}",
                         f"which message is about {name}"], f"{name}: {message}.", message))
        asks.append(Ask([f"what happened at {time}", f"what does the log say at {time}", f"what is reported at {time}",
                         f"which message was at {time}"], f"At {time}, {name}: {message}.", message))
    absent = [nothing([f"what happened to {names[-1]}", f"what does the log say about {names[-1]}",
                       f"what is reported about {names[-1]}", f"which message is about {names[-1]}"], names[-1])]
    return Document(source.pick(["server.log", "app.log", "log.txt"]), "\n".join(lines), asks, absent)


def hours(source: Source, size: int) -> Document:
    """A week's opening times, or who is there on which day."""
    people = source.chance(0.5)
    days = source.rng.sample(words.DAYS, source.rng.randint(4, 6))
    entries = [source.person() if people else f"{source.clock()} to {source.clock()}" for _ in days]
    frame = source.pick(["{0}: {1}", "- {0}: {1}", "| {0} | {1} |", "On {0}: {1}", "{0}\t{1}"])
    asks = []
    for day, entry in zip(days, entries):
        asked = ([f"who is there on {day}", f"who works on {day}", f"who has duty on {day}", f"whose day is {day}"] if people else
                 [f"when is it open on {day}", f"what are the opening hours on {day}", f"at what times is it open on {day}"])
        asks.append(Ask(asked, f"On {day}: {entry}.", entry))
    missing = next(d for d in words.DAYS if d not in days)
    absent = [nothing([f"who is there on {missing}", f"who works on {missing}"] if people else
                      [f"when is it open on {missing}", f"what are the opening hours on {missing}"], f"On {missing}"),
              doc_fields.absent(source, [])]
    title = source.pick(["Duty", "Plan of the week"] if people else ["Opening hours", "# Open", "Opening times"])
    lines = "\n".join(frame.format(d, e) for d, e in zip(days, entries))
    return Document(source.pick(["plan.txt", "hours.md"]), text_of([f"{title}\n{lines}"], source, size), asks, absent)


KINDS = {"minutes": (minutes, 2), "manual": (manual, 2), "readme": (readme, 1), "letter": (letter, 2), "log": (log, 1),
         "hours": (hours, 1)}
