// SPDX-License-Identifier: Apache-2.0
// ADDED: the workgroup that is last to finish its share of a product adds the whole of it, normed, to
// x, so that no dispatch of its own is needed: what add_normed.comp does. Part of few_sums.glsl.
#include "sums.glsl"

shared bool isLast;

float squaresOf(vec4 v)
{
    return dot(v, v);
}

void addRow(uint row, uint width)
{
    SharedVectors product = SharedVectors(uvec2(push.to[0]));
    ChangedVectors x = ChangedVectors(uvec2(push.to[1]));
    Vectors norm = Vectors(uvec2(push.norm));
    const uint begin = row * width / 4;
    const float eps = uintBitsToFloat(push.extraBegin);
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < width / 4; i += gl_WorkGroupSize.x)
        squares += squaresOf(product.v[begin + i]);
    const float factor = rmsFactor(workgroupSum(squares), width, eps);
    squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < width / 4; i += gl_WorkGroupSize.x) {
        const vec4 added = product.v[begin + i] * factor * norm.v[i];
        const vec4 value = (x.v[begin + i] + added) * push.cap;
        x.v[begin + i] = value;
        squares += squaresOf(value);
    }
    squares = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0)
        push.factors.v[row] = rmsFactor(squares, width, eps);
}

// By every thread of every workgroup that has outputs. The counter is 0 before and after.
void addWhenLast(uint workgroups)
{
    memoryBarrierBuffer(); // what this one wrote, before it is counted
    barrier();
    SharedWords counter = SharedWords(uvec2(push.to[2]));
    if (gl_LocalInvocationID.x == 0) {
        isLast = atomicAdd(counter.v[0], 1u) + 1u == workgroups;
        memoryBarrierBuffer();
    }
    barrier();
    if (!isLast)
        return;
    memoryBarrierBuffer();
    for (uint row = 0; row < push.rows; ++row)
        addRow(row, push.outputs[0]);
    if (gl_LocalInvocationID.x == 0)
        counter.v[0] = 0u;
}
