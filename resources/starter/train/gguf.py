# SPDX-License-Identifier: Apache-2.0
"""Writes GGUF files (version 3), metadata by Python type, tensors as F32 or Q8_0, and reads them."""
import math
import struct

import numpy as np

ALIGNMENT = 32
F32, Q8_0 = 0, 8
U32, I32, FLOAT, BOOL, STRING, ARRAY = 4, 5, 6, 7, 8, 9


def text(value):
    data = value.encode("utf-8")
    return struct.pack("<Q", len(data)) + data


def kind_of(value):
    for python, kind in ((bool, BOOL), (int, U32), (float, FLOAT), (str, STRING)):
        if isinstance(value, python):
            return kind
    raise TypeError(f"GGUF has no kind for {value!r}")


def scalar(kind, value):
    if kind == STRING:
        return text(value)
    return struct.pack({U32: "<I", I32: "<i", FLOAT: "<f", BOOL: "<?"}[kind], value)


def metadata(value):
    if isinstance(value, list):
        kind = kind_of(value[0])
        kind = I32 if kind == U32 else kind  # what other readers insist on
        return (struct.pack("<IIQ", ARRAY, kind, len(value))
                + b"".join(scalar(kind, item) for item in value))
    kind = kind_of(value)
    return struct.pack("<I", kind) + scalar(kind, value)


def q8_0(values):
    """Blocks of 32: one half-precision scale, 32 signed bytes."""
    blocks = values.reshape(-1, 32).astype(np.float32)
    scale = (np.abs(blocks).max(1) / 127).astype(np.float16)
    divisor = np.where(scale > 0, scale.astype(np.float32), 1)[:, None]
    codes = np.clip(np.rint(blocks / divisor), -127, 127).astype(np.int8)
    return np.concatenate((scale[:, None].view(np.int8), codes), 1).tobytes()


def expanded(data, shape):
    raw = np.frombuffer(data, np.int8).reshape(-1, 34)
    scale = raw[:, :2].copy().view(np.float16).astype(np.float32)
    return (raw[:, 2:] * scale).reshape(shape).astype(np.float32)


def dequantized(values):
    """What a reader of q8_0(values) gets."""
    return expanded(q8_0(values), values.shape)


def is_quantized(name, array):
    return array.ndim == 2 and array.shape[-1] % 32 == 0 and name.endswith(".weight")


def write(path, keys, tensors, exact=False):
    """tensors: {name: numpy array}; matrices become Q8_0 unless `exact`."""
    head, data = [b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(keys))], []
    head += [text(key) + metadata(value) for key, value in keys.items()]
    offset = 0
    for name, array in tensors.items():
        quantized = not exact and is_quantized(name, array)
        raw = q8_0(array) if quantized else np.ascontiguousarray(array, np.float32).tobytes()
        head.append(text(name) + struct.pack("<I", array.ndim)
                    + struct.pack(f"<{array.ndim}Q", *reversed(array.shape))
                    + struct.pack("<IQ", Q8_0 if quantized else F32, offset))
        data.append(raw + bytes(-len(raw) % ALIGNMENT))
        offset += len(data[-1])
    front = b"".join(head)
    with open(path, "wb") as file:
        file.write(front + bytes(-len(front) % ALIGNMENT) + b"".join(data))


class Reader:
    """Files that write() wrote: (metadata, tensors)."""

    def __init__(self, data):
        self.data, self.at = data, 4

    def next(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def text(self):
        length = self.next("Q")
        self.at += length
        return self.data[self.at - length:self.at].decode("utf-8")

    def value(self, kind):
        if kind == STRING:
            return self.text()
        if kind == ARRAY:
            item, count = self.next("IQ")
            return [self.value(item) for _ in range(count)]
        return self.next({U32: "I", I32: "i", FLOAT: "f", BOOL: "?"}[kind])

    def tensor(self, begin, shape, kind, offset):
        size = math.prod(shape) // 32 * 34 if kind == Q8_0 else math.prod(shape) * 4
        raw = self.data[begin + offset:begin + offset + size]
        return expanded(raw, shape) if kind == Q8_0 else np.frombuffer(raw, np.float32).reshape(shape).copy()


def read(path):
    reader = Reader(path.read_bytes())
    _, count, pairs = reader.next("IQQ")
    keys, places = {}, {}
    for _ in range(pairs):
        name = reader.text()
        keys[name] = reader.value(reader.next("I"))
    for _ in range(count):
        name, dimensions = reader.text(), reader.next("I")
        shape = [reader.next("Q") for _ in range(dimensions)][::-1]
        places[name] = (shape, *reader.next("IQ"))
    begin = -(-reader.at // ALIGNMENT) * ALIGNMENT
    return keys, {name: reader.tensor(begin, *place) for name, place in places.items()}
