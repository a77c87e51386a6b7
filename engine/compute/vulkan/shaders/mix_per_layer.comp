#version 460
// SPDX-License-Identifier: Apache-2.0
// ple = (rmsNorm(ple * projectionScale) * weight + rows) / sqrt(2), chunk by chunk; a workgroup to a
// chunk. Both are [rows, chunks * chunk], so chunks follow each other.
#include "common.glsl"
#include "sums.glsl"

layout(push_constant, std430) uniform Push {
    Floats ple;
    Floats rows;
    Floats weight; // [chunk]
    uint chunk;
    uint chunks; // of all rows
    float projectionScale;
    float eps;
} push;

void main()
{
    if (workgroup() >= push.chunks)
        return;
    const uint begin = workgroup() * push.chunk;
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.chunk; i += gl_WorkGroupSize.x) {
        const float value = push.ple.v[begin + i] * push.projectionScale;
        squares += value * value;
    }
    const float factor =
        rmsFactor(workgroupSum(squares), push.chunk, push.eps) * push.projectionScale;
    for (uint i = gl_LocalInvocationID.x; i < push.chunk; i += gl_WorkGroupSize.x) {
        const float normed = push.ple.v[begin + i] * factor * push.weight.v[i];
        push.ple.v[begin + i] = (normed + push.rows.v[begin + i]) * 0.7071067811865476;
    }
}
