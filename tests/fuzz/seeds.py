#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what a fuzzer starts from, so that it need not find a file format by chance: FOLDER/fuzz_document, FOLDER/fuzz_gguf.

    seeds.py FOLDER
"""
import pathlib
import re
import struct
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent
# Sizes of the kinds of values in a GGUF file, by their number; 8 is a text, 9 an array.
SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
TEXT, ARRAY = 8, 9
# Small inputs are tried more often: no vocabulary, and a few small tensors.
MOST_VALUE, MOST_TENSOR, MOST_TENSORS = 2048, 4096, 8


def documents():
    """The readers' own test files, each after the byte that gives it a name (fuzz_document.cpp)."""
    source = (TESTS / "fuzz/fuzz_document.cpp").read_text(encoding="utf-8")
    names = re.findall(r'u"a\.(\w+)"_s', source)
    for file in sorted((TESTS / "documents/formats").iterdir()):
        if file.suffix != ".expected":
            kind = file.suffix[1:]
            # What has no name there is known by its content.
            yield file.name, bytes([names.index(kind if kind in names else "txt")]) + file.read_bytes()


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values[0] if len(values) == 1 else values

    def text(self):
        size = self.take("Q")
        self.at += size
        return self.data[self.at - size:self.at]

    def skip(self, kind):
        if kind == TEXT:
            self.text()
        elif kind == ARRAY:
            inner, count = self.take("IQ")
            for _ in range(count):
                self.skip(inner)
        else:
            self.at += SIZES[kind]


def smaller(data):
    """A whole GGUF file with what is small in this one."""
    reader = Reader(data)
    magic, version, tensors, values = reader.take("4sIQQ")
    kept = []
    for _ in range(values):
        start = reader.at
        reader.text()
        reader.skip(reader.take("I"))
        if reader.at - start <= MOST_VALUE:
            kept.append(data[start:reader.at])
    infos = []
    for _ in range(tensors):
        start = reader.at
        reader.text()
        dimensions = reader.take("I")
        reader.at += 8 * dimensions + 4
        infos.append((data[start:reader.at], reader.take("Q")))
    base = (reader.at + 31) // 32 * 32
    ends = [*sorted(offset for _, offset in infos)[1:], len(data) - base]
    chosen = [(info, data[base + offset:base + end]) for (info, offset), end in zip(sorted(infos, key=lambda each: each[1]), ends)
              if end - offset <= MOST_TENSOR][:MOST_TENSORS]
    head = struct.pack("<4sIQQ", magic, version, len(chosen), len(kept)) + b"".join(kept)
    body = b""
    for info, content in chosen:
        head += info + struct.pack("<Q", len(body))
        body += content + bytes(-len(content) % 32)
    return head + bytes(-len(head) % 32) + body


def models():
    for file in sorted((TESTS / "golden").glob("tiny-*/*.gguf")):
        yield file.name, smaller(file.read_bytes())


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: seeds.py FOLDER")
    for name, seeds in (("fuzz_document", documents()), ("fuzz_gguf", models())):
        folder = pathlib.Path(sys.argv[1]) / name
        folder.mkdir(parents=True, exist_ok=True)
        for file, content in seeds:
            (folder / file).write_bytes(content)


if __name__ == "__main__":
    main()
