#version 460
// SPDX-License-Identifier: Apache-2.0
// Products of at most ROWS rows of x. TOGETHER: a workgroup computes OUTPUTS outputs, its threads
// sharing each; else every thread has OUTPUTS outputs of its own, which needs no sum over threads.
#extension GL_KHR_shader_subgroup_ballot : require
#include "product.glsl"

layout(constant_id = 5) const uint ROWS = 1;
layout(constant_id = 6) const uint OUTPUTS = 1;
layout(constant_id = 7) const bool TOGETHER = true;
layout(constant_id = 8) const uint MOST_SUBGROUPS = 1; // of a workgroup, whatever their size
// Products with experts: so many results come of each row of x, ROWS is 1, `weights` are tables of
// addresses, and to[2] says which expert makes a result. 0: there are none.
layout(constant_id = 9) const uint SHARERS = 0;

// Not TOGETHER: threads of a subgroup, eight or more, read eight numbers of x together, each one of
// them. All need the same, and a processor that plays the device reads them for each thread anew.
layout(constant_id = 10) const bool SPREAD = false;

// The weights of a unit have one scale: it is applied to their sum.
const bool ONE_SCALE =
    !TOGETHER && !PLAIN && !GRID && FORMAT != Q2_K && FORMAT != Q3_K && FORMAT != Q6_K;
// Codes of four bits are multiplied where they lie in a word, 16, 256 and 4096 times as large, by
// inputs that are as much smaller, which is exact.
const bool IN_PLACE = FORMAT == Q4_0 || FORMAT == Q4_1 || FORMAT == Q4_K;
const vec4 PLACES = vec4(1.0, 1.0 / 16.0, 1.0 / 256.0, 1.0 / 4096.0);

const uint SUMS = MATRICES * OUTPUTS * ROWS;

shared float partSums[TOGETHER ? SUMS * MOST_SUBGROUPS : 1];

float sums[SUMS]; // [matrix][output][row]

Words weightsOf(uint index)
{
    if (SHARERS == 0)
        return push.weights[index];
    const uint expert = Words(uvec2(push.to[2])).v[gl_WorkGroupID.y];
    Words table = push.weights[index];
    return Words(uvec2(table.v[2 * expert], table.v[2 * expert + 1]));
}

// Of x, for the result's row.
uint sourceRow(uint row)
{
    return SHARERS > 0 ? row / SHARERS : row;
}

#include "few_rows.glsl"

void finish(uint product, uint output_, uint o, uint r, float sum, float other)
{
    const uint column = output_ + o * (TOGETHER ? 1 : gl_WorkGroupSize.x);
    const uint row = gl_WorkGroupID.y * ROWS + r;
    if (column < push.outputs[product] && row < push.rows)
        finishSum(product, sourceRow(row), row, column, sum, other);
}

void finishTogether(uint product, uint output_)
{
    [[unroll]] for (uint i = 0; i < SUMS; ++i) {
        const float part = subgroupAdd(sums[i]);
        if (subgroupElect())
            partSums[gl_SubgroupID * SUMS + i] = part;
    }
    barrier();
    for (uint i = gl_LocalInvocationID.x; i < OUTPUTS * ROWS; i += gl_WorkGroupSize.x) {
        float sum = 0.0;
        float other = 0.0;
        for (uint s = 0; s < gl_NumSubgroups; ++s) {
            sum += partSums[s * SUMS + i];
            if (MATRICES > 1)
                other += partSums[s * SUMS + OUTPUTS * ROWS + i];
        }
        finish(product, output_, i / ROWS, i % ROWS, sum, other);
    }
}

void main()
{
    const uint atOnce = OUTPUTS * (TOGETHER ? 1 : gl_WorkGroupSize.x);
    uint group = workgroup();
    uint product = 0;
    if (MATRICES == 1) {
        while (product < 3 && group >= (push.outputs[product] + atOnce - 1) / atOnce) {
            group -= (push.outputs[product] + atOnce - 1) / atOnce;
            ++product;
        }
    }
    if (product == 3 || group * atOnce >= push.outputs[product])
        return;
    const uint thread = gl_LocalInvocationID.x;
    const uint output_ = group * atOnce + (TOGETHER ? 0 : thread);
    const uint units = (push.inputs + 31) / 32;
    [[unroll]] for (uint i = 0; i < SUMS; ++i)
        sums[i] = 0.0;
    if (TOGETHER) {
        for (uint i = thread; i < units * 4; i += gl_WorkGroupSize.x)
            addEight(product, output_, units, i / 4, i % 4, i * 8);
        finishTogether(product, output_);
        return;
    }
    for (uint unit = 0; unit < units; ++unit) {
        if (ONE_SCALE) {
            addUnit(product, output_, units, unit);
            continue;
        }
        [[unroll]] for (uint quarter = 0; quarter < 4; ++quarter)
            addEight(product, output_, units, unit, quarter, unit * 32 + quarter * 8);
    }
    [[unroll]] for (uint i = 0; i < OUTPUTS * ROWS; ++i) {
        const float other = MATRICES > 1 ? sums[OUTPUTS * ROWS + i] : 0.0;
        finish(product, output_, i / ROWS, i % ROWS, sums[i], other);
    }
}
