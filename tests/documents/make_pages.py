#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes formats/columns.pdf and formats/figures.pdf with reportlab: make_pages.py FOLDER."""
import pathlib
import sys
import textwrap

from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A5
from reportlab.pdfgen import canvas

GARDEN = """The garden behind the house was laid out in the spring of 1921 by two sisters who had never planted
anything before. They began with apples, because apples forgive, and went on to pears, which do not. By the third year
the first quinces stood along the wall. Nobody in the village believed that they would last through the frost."""
WALK = """A second walk leads past the pond to the meadow where bees were kept. The hives are gone, but the lime
trees still hum in June. Visitors should close the gate, since sheep graze beyond it and find every gap. The key hangs
in the shed; please bring it back before evening, and write your name in the book."""
WIDTH, HEIGHT = A5
LEFT, RIGHT = 40, 222  # of the columns


def lines(text):
    return textwrap.wrap(" ".join(text.split()), 36)


def title(page, y, words, size=16):
    page.setFont("Times-Bold", size)
    page.drawString(LEFT, y, words)
    page.setFont("Times-Roman", 10)


def beside(page, y, first, second):
    """Line by line, as a program does that fills a table without borders."""
    for i in range(max(len(first), len(second))):
        if i < len(first):
            page.drawString(LEFT, y - 13 * i, first[i])
        if i < len(second):
            page.drawString(RIGHT, y - 13 * i, second[i])


def column(page, x, y, words):
    for i, line in enumerate(words):
        page.drawString(x, y - 13 * i, line)


def columns(path):
    page = canvas.Canvas(str(path), pagesize=A5, invariant=1)
    title(page, HEIGHT - 50, "A guide to the old garden and its walks")
    beside(page, HEIGHT - 80, lines(GARDEN), lines(WALK))
    title(page, HEIGHT - 250, "For children", 14)  # short, above both columns
    beside(page, HEIGHT - 275, lines(WALK), lines(GARDEN))
    page.showPage()
    page.setFont("Times-Roman", 10)
    column(page, RIGHT, HEIGHT - 84, lines(WALK))  # the second first, on lines of its own
    column(page, LEFT, HEIGHT - 80, lines(GARDEN))
    title(page, HEIGHT - 50, "The same in the other order")
    page.showPage()
    title(page, HEIGHT - 50, "What is sold at the gate")
    rows = [("Apples, the sweet ones from the old trees", "2.40 a kilogram", "all autumn"),
            ("Pears", "3.10 a kilogram", "September"), ("Quinces, unwashed", "2.00 a kilogram", "October"),
            ("Honey in jars of half a kilogram", "6.50 a jar", "June"), ("Lime blossom", "1.20 a bag", "July"),
            ("Plants in pots", "4.00 each", "spring"), ("A map of the walks", "0.50", "always")]
    for i, row in enumerate(rows):
        for x, cell in zip((LEFT, RIGHT, RIGHT + 90), row):
            page.drawString(x, HEIGHT - 80 - 15 * i, cell)
    title(page, HEIGHT - 220, "Who looks after what", 14)
    for i, (who, what) in enumerate([(lines(GARDEN)[:4], lines(WALK)[:4]), (lines(WALK)[4:8], lines(GARDEN)[4:8])]):
        column(page, LEFT, HEIGHT - 245 - 60 * i, who)  # cells of several lines, one after the other
        column(page, RIGHT, HEIGHT - 245 - 60 * i, what)
    page.showPage()
    page.save()


def chart(page, x, y, width, height):
    page.setLineWidth(0.7)
    page.rect(x, y, width, height)
    for i, share in enumerate((0.3, 0.55, 0.4, 0.8, 0.65, 0.9)):
        page.setFillColor(Color(0.2, 0.4, 0.7))
        page.rect(x + width * (i + 0.2) / 6, y, width / 9, height * share, fill=1)
    page.setFillColor(Color(0, 0, 0))
    page.setLineWidth(1.5)
    page.lines([(x + width * i / 6, y + height * (i % 3 + 1) / 4, x + width * (i + 1) / 6,
                 y + height * ((i + 1) % 3 + 1) / 4) for i in range(6)])


def figures(path):
    page = canvas.Canvas(str(path), pagesize=A5, invariant=1)
    title(page, HEIGHT - 50, "The harvest of six years")
    chart(page, LEFT, 120, WIDTH - 80, 380)
    page.drawString(LEFT, 95, "Figure 1: apples in tonnes, 2019 to 2024")
    page.showPage()
    title(page, HEIGHT - 50, "About the garden")  # words only, and a rule
    column(page, LEFT, HEIGHT - 80, textwrap.wrap(" ".join((GARDEN + " " + WALK).split()) * 2, 75))
    page.line(LEFT, 60, WIDTH - LEFT, 60)
    page.showPage()
    title(page, HEIGHT - 50, "Prices")  # a table with rules shows no more than its words
    for i in range(16):
        page.rect(LEFT, HEIGHT - 95 - 18 * i, 200, 18)
        page.drawString(LEFT + 6, HEIGHT - 90 - 18 * i, "Apples and pears, kind %d" % (i + 1))
        page.drawString(LEFT + 160, HEIGHT - 90 - 18 * i, "%d.40" % i)
    page.showPage()
    page.setFillColor(Color(0.96, 0.93, 0.85))  # coloured paper, a small mark
    page.rect(0, 0, WIDTH, HEIGHT, fill=1)
    page.setFillColor(Color(0.7, 0.1, 0.1))
    page.circle(WIDTH - 60, HEIGHT - 50, 14, fill=1)
    page.setFillColor(Color(0, 0, 0))
    title(page, HEIGHT - 50, "A letter")
    column(page, LEFT, HEIGHT - 90, lines(WALK))
    page.showPage()
    page.save()


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    columns(folder / "columns.pdf")
    figures(folder / "figures.pdf")
