# SPDX-License-Identifier: Apache-2.0
"""Documents of many kinds with what can be asked about them."""
import dataclasses

from . import doc_fields, words
from .doc_fields import Ask, Field
from .names import Source


@dataclasses.dataclass
class Document:
    name: str  # a file name
    text: str
    asks: list[Ask]
    absent: list[Ask]  # what it does not tell


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _file(source: Source, *stems: str) -> str:
    stem = source.pick([*stems, source.word(1, 2)])
    return f"{stem}.{source.pick(['txt', 'pdf', 'pdf', 'md', 'docx', 'odt', 'html'])}"


def _heading(text: str, source: Source) -> str:
    return source.pick(["# {0}", "## {0}", "{0}", "**{0}**", "=== {0} ===", "{0}\n-----"]).format(text)


def _absences(source: Source, present: list[str], owners: list[str] = []) -> list[Ask]:
    return [doc_fields.absent(source, present, owners) for _ in range(3)]


def record(source: Source, size: int) -> Document:
    """Blocks of labels with their values, in lines or in sentences."""
    count = max(2, min(40, size // source.pick([9, 14, 20])))
    items = doc_fields.fields(source, count)
    blocks, at = [], 0
    if source.chance(0.5):
        blocks.append(_heading(f"{source.name()} {source.pick(words.NOUNS)}", source))
    while at < count:
        step = source.rng.randint(2, 9)
        blocks.append(doc_fields.block(items[at:at + step], source))
        if source.chance(0.3):
            blocks.append(" ".join(source.few(words.FILLERS, 1, 3)))
        at += step
    return Document(_file(source, "record", "data", "notes", "info"), "\n\n".join(blocks),
                    [doc_fields.ask(f) for f in items], _absences(source, [f.label for f in items]))


def _subjects(source: Source, count: int) -> list[str]:
    make = source.pick([source.name, source.company, source.person, source.place, source.code,
                        lambda: source.pick(words.ADJECTIVES) + " " + source.pick(words.THINGS)])
    found: list[str] = []
    while len(found) < count:
        name = make()
        if name not in found:
            found.append(name)
    return found


def _grid(source: Source, rows: int, columns: int) -> tuple[list[str], list[str], list[list[Field]], Document]:
    subjects, heads = _subjects(source, rows), doc_fields.labels(source, columns)
    grid = [[Field(name, kind, doc_fields.value_of(kind, source).replace(",", "")) for name, kind in heads]
            for _ in subjects]
    present = [name for name, _ in heads]
    asks = [doc_fields.ask(f, subject) for subject, row in zip(subjects, grid) for f in row]
    strangers = [s for s in _subjects(source, 3) if s not in subjects]
    absent = _absences(source, present, subjects)
    for stranger in strangers[:2]:
        chosen = source.pick(grid)[0]
        absent.append(doc_fields.nowhere(chosen.label, chosen.kind, stranger))
    return subjects, present, grid, Document("", "", asks, absent)


def sections(source: Source, size: int) -> Document:
    """The same labels for several subjects, one after the other."""
    columns = source.rng.randint(2, 5)
    rows = max(2, min(12, size // (columns * 14 + 10)))
    subjects, _, grid, document = _grid(source, rows, columns)
    style = source.rng.random()
    blocks = []
    for subject, row in zip(subjects, grid):
        if style < 0.7:
            blocks.append(_heading(subject, source) + "\n" + doc_fields.block(row, source))
        else:
            blocks.append(" ".join(f"The {f.label} of {subject} is {f.value}." for f in row))
    document.name = _file(source, "overview", "catalogue", "list", "staff", "products")
    document.text = "\n\n".join(blocks)
    return document


def table(source: Source, size: int) -> Document:
    columns = source.pick([1, 1, 2, 2, 3, 4])
    rows = max(2, min(24, size // (columns * 9 + 5)))
    subjects, heads, grid, document = _grid(source, rows, columns)
    corner = source.pick(["name", "item", "entry", "row", "subject", "product"])
    case = source.pick([_capital, str, str.title])
    text = doc_fields.table([case(corner), *map(case, heads)],
                            [[s, *(f.value for f in row)] for s, row in zip(subjects, grid)], source)
    if source.chance(0.4):
        text = _heading(f"{source.name()} {source.pick(words.NOUNS)}", source) + "\n\n" + text
    if source.chance(0.3):
        text += "\n\n" + source.pick(words.FILLERS)
    document.name = source.pick([_file(source, "table", "prices", "list"), source.word(1, 2) + source.pick([".csv", ".xlsx"])])
    document.text = text
    return document


def invoice(source: Source, size: int) -> Document:
    maker, buyer = source.company(), source.pick([source.person, source.person, source.company])()
    head = [Field("invoice number", "code", source.code()), Field("date", "date", source.date()),
            Field("due date", "date", source.date()), Field("customer number", "code", source.code())]
    items = _subjects(source, max(1, min(12, size // 25)))
    prices = [source.amount() for _ in items]
    counts = [source.whole(60) for _ in items]
    foot = [Field("subtotal", "amount", source.amount()), Field("tax", "amount", source.amount()),
            Field("total", "amount", source.amount())]
    if source.chance(0.4):
        foot.insert(1, Field("shipping cost", "amount", source.amount()))
    asks = [doc_fields.ask(f) for f in source.few(head, 3, 4) + foot]
    for item, price, count in zip(items, prices, counts):
        asks.append(Ask([f"what does {item} cost", f"how much is {item}", f"what is the price of {item}",
                         f"tell me the price of {item}", f"price of {item}"],
                        f"The price of {item} is {price}.", price))
        asks.append(Ask([f"how many of {item} were ordered", f"what is the quantity of {item}", f"how many {item}",
                         f"quantity of {item}", f"which quantity of {item} is listed", f"how many {item} were bought"],
                        f"The quantity of {item} is {count}.", count))
    asks.append(Ask(["who is the seller", "who sent the invoice", "which company sent the invoice", "who wrote this invoice",
                     "who is it from", "who gets the money", "from whom is the invoice"],
                    f"The seller is {maker}.", maker))
    asks.append(Ask(["who is the customer", "who has to pay", "to whom is the invoice addressed", "who gets the invoice",
                     "who is the invoice for", "who is it for", "for whom is the invoice", "who must pay"],
                    f"The customer is {buyer}.", buyer))
    printed = [doc_fields.short(f, head + foot, source) for f in head]
    word = source.pick(["Bill to", "Customer", "Invoice for", "To"])
    delivery = source.pick(["Shipping cost", "Delivery", "Shipping"])
    sums = [f if f.label == "shipping cost" else doc_fields.short(f, head + foot, source) for f in foot]
    text = "\n".join([source.pick(["# INVOICE", "Invoice", "INVOICE"]), source.pick(["Seller: ", "From: ", "Seller: "]) + maker,
                      source.street(), "", f"{word}: {buyer}", source.street(), "",
                      *(f"{_capital(f.label)}: {f.value}" for f in printed), "",
                      doc_fields.table(["Item", "Quantity", "Price"],
                                       [list(row) for row in zip(items, counts, prices)],
                                       source, ["markdown", "markdown", "padded", "plain"]), "",
                      *(f"{delivery if f.label == 'shipping cost' else _capital(f.label)}: {f.value}" for f in sums), "",
                      source.pick(["Thank you for your order.", "Please pay within 14 days.", source.pick(words.FILLERS)])])
    present = [f.label for f in head + foot] + ["price", "quantity", "customer", "buyer", "seller", "supplier", "address", "amount", "deadline"]
    return Document(_file(source, "invoice", "bill", "rechnung"), text, asks, _absences(source, present))


KINDS = {"record": (record, 4), "sections": (sections, 2), "table": (table, 2), "invoice": (invoice, 2)}
