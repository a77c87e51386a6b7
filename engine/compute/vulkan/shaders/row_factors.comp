#version 460
// SPDX-License-Identifier: Apache-2.0
// factors[row] = 1 / sqrt(mean(x^2) + eps); a workgroup to a row.
#include "common.glsl"
#include "sums.glsl"

layout(push_constant, std430) uniform Push {
    Floats x; // [rows, width]
    Floats factors; // [rows]
    uint width;
    float eps;
} push;

void main()
{
    const uint row = workgroup();
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float value = push.x.v[row * push.width + i];
        squares += value * value;
    }
    squares = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0)
        push.factors.v[row] = rmsFactor(squares, push.width, push.eps);
}
