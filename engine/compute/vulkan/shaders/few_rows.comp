#version 460
// SPDX-License-Identifier: Apache-2.0
// Products of at most ROWS rows of x. TOGETHER: a workgroup computes OUTPUTS outputs, its threads
// sharing each; else every thread has OUTPUTS outputs of its own, which needs no sum over threads.
#extension GL_KHR_shader_subgroup_ballot : require
#include "few_sums.glsl"

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

#include "few_rows.glsl"

void main()
{
    const uvec2 first = firstOutput();
    const uint product = first.x;
    if (product == 3)
        return;
    const uint thread = gl_LocalInvocationID.x;
    const uint output_ = first.y + (TOGETHER ? 0 : thread);
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
