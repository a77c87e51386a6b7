#version 460
// SPDX-License-Identifier: Apache-2.0
// x = (x + rmsNorm(product) * norm) * scale, and the factors of the new rows; a workgroup to a row.
#include "common.glsl"
#include "sums.glsl"

layout(push_constant, std430) uniform Push {
    Floats product; // [rows, width]
    Floats x; // [rows, width]
    Floats norm; // [width]
    Floats factors; // [rows]
    uint width;
    float eps;
    float scale;
} push;

void main()
{
    const uint begin = workgroup() * push.width;
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float value = push.product.v[begin + i];
        squares += value * value;
    }
    const float factor = rmsFactor(workgroupSum(squares), push.width, push.eps);
    squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float added = push.product.v[begin + i] * factor * push.norm.v[i];
        const float value = (push.x.v[begin + i] + added) * push.scale;
        push.x.v[begin + i] = value;
        squares += value * value;
    }
    squares = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0)
        push.factors.v[workgroup()] = rmsFactor(squares, push.width, push.eps);
}
