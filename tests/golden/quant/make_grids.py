#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes engine/gguf/grids.cpp: the vectors of magnitudes that the IQ2 and IQ3 types choose from,
as ggml's own Python package defines them. Needs Debian's python3-gguf. Run: make_grids.py > FILE
"""
from gguf import quants

HEAD = """// SPDX-License-Identifier: Apache-2.0
// Written by tests/golden/quant/make_grids.py. An entry holds the indices of 8 magnitudes with 2
// bits each, or of 4 with 3 bits each, the first in the lowest bits.
#include "engine/gguf/grids.h"

// clang-format off
namespace engine::gguf {
"""


def main():
    print(HEAD)
    for name, bits in (("IQ2_XXS", 2), ("IQ2_XS", 2), ("IQ2_S", 2), ("IQ3_XXS", 3), ("IQ3_S", 3)):
        kind = getattr(quants, name)
        kind.init_grid()
        rows = kind.grid.reshape(kind.grid_shape)
        index = {float(value): i for i, value in enumerate(kind.grid_map)}
        packed = [sum(index[float(v)] << (bits * i) for i, v in enumerate(row)) for row in rows]
        table = "k" + name.title().replace("_", "")
        print(f"const std::array<uint16_t, {len(packed)}> {table}Grid = {{")
        for first in range(0, len(packed), 12):
            print("    " + " ".join(f"0x{p:04x}," for p in packed[first:first + 12]))
        print("};\n")
    print("} // namespace engine::gguf")


if __name__ == "__main__":
    main()
