#version 460
// SPDX-License-Identifier: Apache-2.0
// Products of many rows of x: a workgroup of 256 threads computes a tile of 64 rows by 64 outputs, a
// thread 4 by 4 of it, from a unit of weights and activations at a time in shared memory.
#include "product.glsl"

layout(constant_id = 5) const uint SHARERS = 0;

const uint TILE = 64;
#include "tile_rows.glsl"
const uint PITCH = TILE + 4; // spreads a column's writes over the banks

shared vec4 tileX[32 * PITCH / 4]; // [32][PITCH]
shared vec4 tileW[MATRICES * 32 * PITCH / 4]; // [matrix][32][PITCH]

void storeX(uint at, vec4 a, vec4 b)
{
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        tileX[(at + i * PITCH) / 4][at % 4] = a[i];
        tileX[(at + (i + 4) * PITCH) / 4][at % 4] = b[i];
    }
}

void storeW(uint at, vec4 a, vec4 b)
{
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        tileW[(at + i * PITCH) / 4][at % 4] = a[i];
        tileW[(at + (i + 4) * PITCH) / 4][at % 4] = b[i];
    }
}

// Every thread brings eight numbers of x and of each matrix.
void loadUnit(uint product, uint firstColumn, uint units, uint unit)
{
    const uint line = gl_LocalInvocationID.x / 4;
    const uint quarter = gl_LocalInvocationID.x % 4;
    const uint at = quarter * 8 * PITCH + line;
    vec4 a, b;
    const uint row = sourceRow(resultOf(line));
    inputsOf(push.x, row * push.inputs, unit * 32 + quarter * 8, a, b);
    if (NORMED) {
        vec4 normA, normB;
        inputsOf(push.norm, 0, unit * 32 + quarter * 8, normA, normB);
        a *= normA;
        b *= normB;
    }
    storeX(at, a, b);
    [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
        const uint index = MATRICES > 1 ? m : product;
        const uint column = min(firstColumn + line, push.outputs[index] - 1);
        const Planes planes = planesOf(push.outputs[index] * units);
        Words weights = weightsOf(index);
        codesOf(weights, planes, column * units + unit, quarter, a, b);
        const vec2 scales = scalesOf(weights, planes, column * units + unit, quarter);
        storeW(m * 32 * PITCH + at, a * scales.x + scales.y, b * scales.x + scales.y);
    }
}

void main()
{
    uint tile = workgroup();
    uint product = 0;
    if (MATRICES == 1) {
        while (product < 3 && tile >= (push.outputs[product] + TILE - 1) / TILE) {
            tile -= (push.outputs[product] + TILE - 1) / TILE;
            ++product;
        }
    }
    findTile();
    if (product == 3 || tile * TILE >= push.outputs[product] || tileEnd <= tileFirst)
        return;
    const uint units = (push.inputs + 31) / 32;
    const uint myColumn = gl_LocalInvocationID.x % 16;
    const uint myRow = gl_LocalInvocationID.x / 16;
    vec4 sums[MATRICES][4]; // [matrix][row]
    [[unroll]] for (uint m = 0; m < MATRICES; ++m)
        [[unroll]] for (uint r = 0; r < 4; ++r)
            sums[m][r] = vec4(0.0);
    for (uint unit = 0; unit < units; ++unit) {
        barrier();
        loadUnit(product, tile * TILE, units, unit);
        barrier();
        if (tileFirst + myRow * 4 >= tileEnd)
            continue; // a short tile: other threads have the multipliers
        [[unroll]] for (uint k = 0; k < 32; ++k) {
            const vec4 x = tileX[k * PITCH / 4 + myRow];
            [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
                const vec4 w = tileW[(m * 32 + k) * PITCH / 4 + myColumn];
                [[unroll]] for (uint r = 0; r < 4; ++r)
                    sums[m][r] = fma(vec4(x[r]), w, sums[m][r]);
            }
        }
    }
    [[unroll]] for (uint r = 0; r < 4; ++r) {
        const uint line = myRow * 4 + r;
        const uint row = resultOf(line);
        [[unroll]] for (uint c = 0; c < 4; ++c) {
            const uint column = tile * TILE + myColumn * 4 + c;
            if (tileFirst + line < tileEnd && column < push.outputs[product])
                finishSum(product, sourceRow(row), row, column, sums[0][r][c], sums[MATRICES - 1][r][c]);
        }
    }
}
