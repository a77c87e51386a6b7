#version 460
// SPDX-License-Identifier: Apache-2.0
// out[row] = sum of the row's experts' results by their weights; a thread to a number.
#include "common.glsl"

layout(push_constant, std430) uniform Push {
    Floats results; // [rows, experts, width]
    Floats weights; // [rows, experts]
    Floats to; // [rows, width]
    uint experts;
    uint width;
    uint count; // rows * width
} push;

void main()
{
    const uint i = workgroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (i >= push.count)
        return;
    const uint row = i / push.width;
    float sum = 0.0;
    for (uint e = 0; e < push.experts; ++e) {
        const uint from = row * push.experts + e;
        sum += push.weights.v[from] * push.results.v[from * push.width + i % push.width];
    }
    push.to.v[i] = sum;
}
