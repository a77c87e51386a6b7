# SPDX-License-Identifier: Apache-2.0
"""More documents that people have: recipes, journeys, questions with answers, news, contacts, contracts."""
from . import doc_fields, words
from .doc_fields import Ask, nothing
from .documents import Document
from .more_documents import distinct, text_of
from .names import Source

FOODS = """flour sugar butter milk salt rice water oil honey cheese cream yeast onions carrots potatoes tomatoes
beans lemons apples walnuts raisins pepper garlic oats spinach""".split()
UNITS = ["{0} g", "{0} ml", "{0} spoons", "{0} cups", "{0} pinches", "{0} pieces"]


def recipe(source: Source, size: int) -> Document:
    foods = source.rng.sample(FOODS, max(3, min(12, size // 12)) + 1)
    amounts = [source.pick(UNITS).format(source.whole(500)) for _ in foods]
    heat, minutes, people, name = source.whole(250), source.whole(120), source.whole(12), source.name()
    frame = source.pick(["- {1}: {0}", "{1}: {0}", "* {1}, {0}", "| {1} | {0} |", "- {1} {0}"])
    asks = [Ask([f"how much {food} do I need", f"what amount of {food} is needed", f"how much {food} goes in", f"{food}",
                 f"how much {food} is in it"], f"The amount of {food} is {amount}.", amount)
            for food, amount in list(zip(foods, amounts))[:-1]]
    asks += [Ask(["how long does it bake", "for how many minutes is it baked", "how long is it in the oven"], f"It bakes for {minutes} minutes.", minutes),
             Ask(["how hot is the oven", "at what temperature is it baked", "which temperature does it need"], f"It bakes at {heat} degrees.", heat),
             Ask(["for how many people is it", "how many people does it serve", "how many portions are there"], f"It serves {people} people.", people)]
    parts = [f"# {name} cake\nServes {people}.", "\n".join(frame.format(a, f) for f, a in list(zip(foods, amounts))[:-1]),
             f"Mix everything and bake it at {heat} degrees for {minutes} minutes."]
    absent = [nothing([f"how much {foods[-1]} do I need", f"what amount of {foods[-1]} is needed", foods[-1]], f"The amount of {foods[-1]} is"),
              doc_fields.absent(source, [])]
    return Document(source.pick(["recipe.txt", "cake.md", "recipe.pdf"]), text_of(parts, source, size), asks, absent)


def journey(source: Source, size: int) -> Document:
    places = distinct(source.place, max(3, min(16, size // 22)) + 1)
    left, right = [source.clock() for _ in places], [source.clock() for _ in places]
    frame = source.pick(["{0}: arrival {1}, departure {2}", "| {0} | {1} | {2} |", "{0} (arrival {1}, departure {2})",
                         "Arrival in {0} is at {1}, departure from {0} is at {2}."])
    asks = []
    for place, arrives, leaves in list(zip(places, left, right))[:-1]:
        asks += [Ask([f"when do we arrive in {place}", f"when does it arrive in {place}", f"what is the arrival in {place}",
                      f"at what time is it in {place}"], f"The arrival in {place} is at {arrives}.", arrives),
                 Ask([f"when do we leave {place}", f"when does it leave {place}", f"what is the departure from {place}",
                      f"at what time does it leave {place}"], f"The departure from {place} is at {leaves}.", leaves)]
    head = source.pick([f"Journey on {source.date()}", "# Timetable", "Travel plan"])
    lines = [frame.format(p, a, b) for p, a, b in list(zip(places, left, right))[:-1]]
    if frame.startswith("|"):
        lines = ["| Place | Arrival | Departure |", "|---|---|---|", *lines]
    absent = [nothing([f"when do we arrive in {places[-1]}", f"when does it arrive in {places[-1]}"], f"The arrival in {places[-1]} is"),
              nothing([f"when do we leave {places[-1]}", f"when does it leave {places[-1]}"], f"The departure from {places[-1]} is")]
    return Document(source.pick(["journey.pdf", "timetable.txt", "trip.md"]), text_of([head + "\n" + "\n".join(lines)], source, size), asks, absent)


DEEDS = ["opened a school", "won a prize", "founded a museum", "bought a farm", "built a bridge", "painted a tower", "sold a ship",
         "planted a forest", "wrote a book", "closed a factory", "restored a church", "started a choir", "invented a pump"]


def news(source: Source, size: int) -> Document:
    """Who did what, where and when."""
    deeds = source.rng.sample(DEEDS, max(2, min(10, size // 40)) + 1)
    sentences, asks = [], []
    for deed in deeds[:-1]:
        person, place, date = source.person(), source.place(), source.date()
        sentences.append(source.pick(["{p} {d} in {l} on {t}.", "{p} {d} on {t} in {l}."]).format(p=person, d=deed, l=place, t=date))
        asks += [Ask([f"what did {person} do", f"what has {person} done", f"what is said of {person}"], f"{person} {deed}.", deed),
                 Ask([f"where was it that {person} {deed}", f"in which place was it that {person} {deed}", f"do you know where {person} {deed}",
                      f"what was the place where {person} {deed}"], f"{person} {deed} in {place}.", place),
                 Ask([f"when was it that {person} {deed}", f"on which day was it that {person} {deed}", f"do you know when {person} {deed}"],
                     f"{person} {deed} on {date}.", date)]
        while source.chance(0.4):
            sentences.append(source.pick(words.FILLERS))
    other, another = source.person(), source.person()
    absent = [nothing([f"what did {other} do", f"what has {other} done"], other),
              nothing([f"when was it that {another} {deeds[-1]}", f"where was it that {another} {deeds[-1]}"], f"{another} {deeds[-1]}")]
    return Document(source.pick(["news.txt", "article.pdf", "report.docx"]), text_of([" ".join(sentences)], source, size), asks, absent)


def contacts(source: Source, size: int) -> Document:
    people = distinct(source.person, max(2, min(14, size // 35)) + 1)
    rows = [[p, source.phone(), source.mail(), source.street(), source.pick(words.JOBS)] for p in people[:-1]]
    frame = source.pick(["{0}, {4}\n{1}\n{2}\n{3}", "{0}: job {4}, phone {1}, email {2}, address {3}", "| {0} | {1} | {2} | {3} | {4} |",
                         "Name: {0}\nPhone: {1}\nEmail: {2}\nAddress: {3}\nJob: {4}", "{0}\n- Job: {4}\n- Phone: {1}\n- Email: {2}\n- Address: {3}"])
    asks = []
    for name, phone, mail, street, job in rows:
        for label, value in (("phone number", phone), ("email", mail), ("address", street), ("job", job)):
            asks.append(doc_fields.ask(doc_fields.Field(label, "", value), name))
        asks.append(Ask([f"how can I call {name}", f"which number do I dial for {name}"], f"The phone number of {name} is {phone}.", phone))
    joint = "\n\n" if "\n" in frame else "\n"
    lines = [frame.format(*row) for row in rows]
    if frame.startswith("|"):
        lines = ["| Name | Phone | Email | Address | Job |", "|---|---|---|---|---|", *lines]
    absent = [doc_fields.nowhere(label, "", people[-1]) for label in ("phone number", "email", "address")]
    return Document(source.pick(["contacts.txt", "people.csv", "list.md"]), joint.join(lines), asks, absent)


KINDS = {"recipe": (recipe, 1), "journey": (journey, 1), "news": (news, 1.5), "contacts": (contacts, 1)}
