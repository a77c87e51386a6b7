// SPDX-License-Identifier: Apache-2.0
// What the kernels for few rows share: which outputs a workgroup computes, and the sums over its
// threads.
#include "product.glsl"

layout(constant_id = 5) const uint ROWS = 1;
layout(constant_id = 6) const uint OUTPUTS = 1;
layout(constant_id = 7) const bool TOGETHER = true;
layout(constant_id = 8) const uint MOST_SUBGROUPS = 1; // of a workgroup, whatever their size
// Products with experts: so many results come of each row of x, ROWS is 1, `weights` are tables of
// addresses, and to[2] says which expert makes a result. 0: there are none.
layout(constant_id = 9) const uint SHARERS = 0;

layout(buffer_reference, std430, buffer_reference_align = 16) coherent buffer SharedVectors {
    vec4 v[];
};
layout(buffer_reference, std430, buffer_reference_align = 16) buffer ChangedVectors { vec4 v[]; };
layout(buffer_reference, std430, buffer_reference_align = 4) coherent buffer SharedWords {
    uint v[];
};
#include "add_last.glsl"

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

// Where the workgroup's outputs are: the product (3: nowhere) and the first of them.
uvec2 firstOutput()
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
    if (product < 3 && group * atOnce >= push.outputs[product])
        product = 3;
    return uvec2(product, group * atOnce);
}

uint columnOf(uint product, uint output_, uint o)
{
    return min(output_ + o * (TOGETHER ? 1 : gl_WorkGroupSize.x), push.outputs[product] - 1);
}

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
    if (EPILOGUE == ADDED)
        addWhenLast((push.outputs[0] + OUTPUTS - 1) / OUTPUTS);
}
