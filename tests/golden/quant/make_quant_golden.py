#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes quant.bin: blocks of every quantised type and the floats that ggml's own Python package
expands them into. Needs Debian's python3-gguf and python3-numpy. Run: make_quant_golden.py quant.bin

The file is little endian: "HQNT", the number of types, then per type its GGUF id, the number of
blocks, and the sizes of all blocks in bytes and in floats (four uint32), the blocks, the floats.
"""

import struct
import sys

import gguf
import numpy as np

# For each type where its half-precision scales lie in a block. All other bytes are codes or small
# integer scales, of which every value is valid.
SCALE_OFFSETS = {
    "F32": (), "F16": (), "BF16": (),
    "Q4_0": (0,), "Q4_1": (0, 2), "Q5_0": (0,), "Q5_1": (0, 2), "Q8_0": (0,),
    "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,),
    "IQ4_NL": (0,), "IQ4_XS": (0,), "MXFP4": (),
    "IQ2_XXS": (0,), "IQ2_XS": (0,), "IQ2_S": (0,), "IQ3_XXS": (0,), "IQ3_S": (0,),
}

# Zeros, the smallest and largest denormals, the smallest and largest normal values, one.
EXTREME_HALVES = (0x0000, 0x8000, 0x0001, 0x8001, 0x03FF, 0x83FF, 0x0400, 0x8400, 0x7BFF, 0xFBFF,
                  0x3C00, 0xBC00)
LARGEST_FINITE_EXPONENT = 252  # of MXFP4: 12 times a larger scale is no float
FLOATS_PER_TYPE = 5120


def finite_halves(rng, count):
    halves = rng.integers(0, 0x7C00, count, dtype=np.uint16)
    halves |= rng.integers(0, 2, count, dtype=np.uint16) << np.uint16(15)
    halves[:len(EXTREME_HALVES)] = EXTREME_HALVES[:count]
    return halves


def make_plain_floats(rng, name):
    """Finite values of the types without blocks; half precision in full range of exponents."""
    if name == "F32":
        bits = rng.integers(0, 0x7F800000, 256, dtype=np.uint32)
        bits |= rng.integers(0, 2, bits.size, dtype=np.uint32) << np.uint32(31)
        return bits.view(np.uint8)
    if name == "F16":
        return finite_halves(rng, FLOATS_PER_TYPE).view(np.uint8)
    bits = rng.integers(0, 0x7F80, FLOATS_PER_TYPE, dtype=np.uint16)
    bits |= rng.integers(0, 2, bits.size, dtype=np.uint16) << np.uint16(15)
    return bits.view(np.uint8)


def make_blocks(rng, name, block_size, block_bytes):
    if block_size == 1:
        return make_plain_floats(rng, name)
    count = FLOATS_PER_TYPE // block_size
    blocks = rng.integers(0, 256, (count, block_bytes), dtype=np.uint8)
    blocks[0, :] = 0
    blocks[1, :] = 255
    for offset in SCALE_OFFSETS[name]:
        halves = finite_halves(rng, count)
        if offset != SCALE_OFFSETS[name][0]:
            rng.shuffle(halves)  # so that scale and offset differ
        blocks[:, offset:offset + 2] = halves.view(np.uint8).reshape(count, 2)
    if name == "MXFP4":
        blocks[:, 0] = np.linspace(0, LARGEST_FINITE_EXPONENT, count).astype(np.uint8)
        blocks[1, 0] = 1  # 0 and 1 give denormal scales
    return blocks.reshape(-1)


def main():
    rng = np.random.default_rng(20260101)
    with open(sys.argv[1], "wb") as out:
        out.write(struct.pack("<4sI", b"HQNT", len(SCALE_OFFSETS)))
        for name in SCALE_OFFSETS:
            kind = gguf.GGMLQuantizationType[name]
            block_size, block_bytes = gguf.GGML_QUANT_SIZES[kind]
            blocks = make_blocks(rng, name, block_size, block_bytes)
            floats = gguf.quants.dequantize(blocks.copy(), kind).astype(np.float32).reshape(-1)
            assert np.isfinite(floats).all(), name
            count = blocks.size // block_bytes
            assert floats.size == count * block_size, name
            out.write(struct.pack("<4I", kind.value, count, blocks.size, floats.size))
            out.write(blocks.tobytes())
            out.write(floats.tobytes())


if __name__ == "__main__":
    main()
