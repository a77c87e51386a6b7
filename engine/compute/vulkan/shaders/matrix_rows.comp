#version 460
// SPDX-License-Identifier: Apache-2.0
// Products of many rows of x by cooperative matrices: four subgroups compute a tile of 64 rows by
// 64 outputs, each a quarter, from a unit of weights and activations at a time in shared memory, as
// halves. Each row of x comes with a power of two that keeps it in their range (row_scales.comp).
#pragma use_vulkan_memory_model
#extension GL_KHR_memory_scope_semantics : require
#extension GL_KHR_cooperative_matrix : require
#extension GL_EXT_shader_explicit_arithmetic_types_float16 : require
#include "product.glsl"

// What the device multiplies at once: ROWS x INNER by INNER x COLUMNS. Each divides 32.
layout(constant_id = 5) const uint ROWS = 16;
layout(constant_id = 6) const uint COLUMNS = 16;
layout(constant_id = 7) const uint INNER = 16;
layout(constant_id = 8) const uint SHARERS = 0;

const uint TILE = 64;
#include "tile_rows.glsl"
const uint PART = 32; // of a subgroup, in each direction
const uint PITCH = 40; // halves; 32, and 8 that spread the lines over the banks
const uint QUADS_PITCH = PITCH / 4;
const uint ROW_PARTS = PART / ROWS;
const uint COLUMN_PARTS = PART / COLUMNS;
const uint SHAPE = ROWS * COLUMNS;
const float WEIGHT_SCALE = 16.0; // small weights would be subnormal halves

shared f16vec4 tileX[TILE * QUADS_PITCH]; // [row][PITCH]
shared f16vec4 tileW[MATRICES * TILE * QUADS_PITCH]; // [matrix][output][PITCH]
shared float finished[4 * MATRICES * SHAPE]; // [subgroup][matrix][row][column]

// A thread brings eight numbers at once.
void loadUnit(uint product, uint firstColumn, uint units, uint unit)
{
    for (uint i = gl_LocalInvocationID.x; i < TILE * 4; i += gl_WorkGroupSize.x) {
        const uint line = i / 4;
        const uint quarter = i % 4;
        const uint at = line * QUADS_PITCH + quarter * 2;
        vec4 a, b;
        const uint row = sourceRow(resultOf(line));
        inputsOf(push.x, row * push.inputs, unit * 32 + quarter * 8, a, b);
        if (NORMED) {
            vec4 normA, normB;
            inputsOf(push.norm, 0, unit * 32 + quarter * 8, normA, normB);
            a *= normA;
            b *= normB;
        }
        const float scale = push.scales.v[2 * row];
        tileX[at] = f16vec4(a * scale);
        tileX[at + 1] = f16vec4(b * scale);
        [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
            const uint index = MATRICES > 1 ? m : product;
            const uint column = min(firstColumn + line, push.outputs[index] - 1);
            const Planes planes = planesOf(push.outputs[index] * units);
            Words weights = weightsOf(index);
            codesOf(weights, planes, column * units + unit, quarter, a, b);
            const vec2 scales =
                WEIGHT_SCALE * scalesOf(weights, planes, column * units + unit, quarter);
            tileW[m * TILE * QUADS_PITCH + at] = f16vec4(a * scales.x + scales.y);
            tileW[m * TILE * QUADS_PITCH + at + 1] = f16vec4(b * scales.x + scales.y);
        }
    }
}

// All threads store what was put into shared memory.
void store(uint product, uint firstColumn, uint firstLine)
{
    for (uint i = gl_LocalInvocationID.x; i < 4 * SHAPE; i += gl_WorkGroupSize.x) {
        const uint subgroup = i / SHAPE;
        const uint within = i % SHAPE;
        const uint line = firstLine + subgroup / 2 * PART + within / COLUMNS;
        const uint column = firstColumn + subgroup % 2 * PART + within % COLUMNS;
        if (tileFirst + line >= tileEnd || column >= push.outputs[product])
            continue;
        const uint row = resultOf(line);
        const uint from = sourceRow(row);
        const float scale = push.scales.v[2 * from + 1] / WEIGHT_SCALE;
        const uint at = subgroup * MATRICES * SHAPE + within;
        finishSum(product, from, row, column, finished[at] * scale,
                  finished[at + (MATRICES - 1) * SHAPE] * scale);
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
    const uint myRow = gl_SubgroupID / 2 * PART;
    const uint myColumn = gl_SubgroupID % 2 * PART;
    coopmat<float, gl_ScopeSubgroup, ROWS, COLUMNS, gl_MatrixUseAccumulator>
        sums[MATRICES * ROW_PARTS * COLUMN_PARTS]; // [matrix][row][column]
    [[unroll]] for (uint i = 0; i < MATRICES * ROW_PARTS * COLUMN_PARTS; ++i)
        sums[i] = coopmat<float, gl_ScopeSubgroup, ROWS, COLUMNS, gl_MatrixUseAccumulator>(0.0);
    for (uint unit = 0; unit < units; ++unit) {
        barrier();
        loadUnit(product, tile * TILE, units, unit);
        barrier();
        if (tileFirst + myRow >= tileEnd)
            continue; // a short tile
        [[unroll]] for (uint k = 0; k < PART; k += INNER) {
            coopmat<float16_t, gl_ScopeSubgroup, ROWS, INNER, gl_MatrixUseA> x[ROW_PARTS];
            [[unroll]] for (uint r = 0; r < ROW_PARTS; ++r)
                coopMatLoad(x[r], tileX, (myRow + r * ROWS) * QUADS_PITCH + k / 4, QUADS_PITCH,
                            gl_CooperativeMatrixLayoutRowMajor);
            [[unroll]] for (uint i = 0; i < MATRICES * COLUMN_PARTS; ++i) {
                const uint m = i / COLUMN_PARTS;
                const uint c = i % COLUMN_PARTS;
                coopmat<float16_t, gl_ScopeSubgroup, INNER, COLUMNS, gl_MatrixUseB> w;
                coopMatLoad(w, tileW,
                            (m * TILE + myColumn + c * COLUMNS) * QUADS_PITCH + k / 4, QUADS_PITCH,
                            gl_CooperativeMatrixLayoutColumnMajor);
                [[unroll]] for (uint r = 0; r < ROW_PARTS; ++r) {
                    const uint at = (m * ROW_PARTS + r) * COLUMN_PARTS + c;
                    sums[at] = coopMatMulAdd(x[r], w, sums[at]);
                }
            }
        }
    }
    [[unroll]] for (uint i = 0; i < ROW_PARTS * COLUMN_PARTS; ++i) {
        barrier();
        [[unroll]] for (uint m = 0; m < MATRICES; ++m)
            coopMatStore(sums[m * ROW_PARTS * COLUMN_PARTS + i], finished,
                         (gl_SubgroupID * MATRICES + m) * SHAPE, COLUMNS,
                         gl_CooperativeMatrixLayoutRowMajor);
        barrier();
        store(product, tile * TILE + i % COLUMN_PARTS * COLUMNS,
              i / COLUMN_PARTS * ROWS);
    }
}
