#version 460
// SPDX-License-Identifier: Apache-2.0
// x += rmsNorm(rmsNorm(a) * normA + rmsNorm(b) * normB) * norm, and the factors of the new rows; a
// workgroup to a row. The sum takes a's place.
#include "common.glsl"
#include "sums.glsl"

layout(push_constant, std430) uniform Push {
    Floats a; // [rows, width]
    Floats b;
    Floats x;
    Floats normA; // [width]
    Floats normB;
    Floats norm;
    Floats factors; // [rows]
    uint width;
    float eps;
} push;

void main()
{
    const uint begin = workgroup() * push.width;
    float squaresA = 0.0;
    float squaresB = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float a = push.a.v[begin + i];
        const float b = push.b.v[begin + i];
        squaresA += a * a;
        squaresB += b * b;
    }
    const float factorA = rmsFactor(workgroupSum(squaresA), push.width, push.eps);
    const float factorB = rmsFactor(workgroupSum(squaresB), push.width, push.eps);
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float sum = push.a.v[begin + i] * factorA * push.normA.v[i]
            + push.b.v[begin + i] * factorB * push.normB.v[i];
        push.a.v[begin + i] = sum;
        squares += sum * sum;
    }
    const float factor = rmsFactor(workgroupSum(squares), push.width, push.eps);
    squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        const float value =
            push.x.v[begin + i] + push.a.v[begin + i] * factor * push.norm.v[i];
        push.x.v[begin + i] = value;
        squares += value * value;
    }
    squares = workgroupSum(squares);
    if (gl_LocalInvocationID.x == 0)
        push.factors.v[workgroup()] = rmsFactor(squares, push.width, push.eps);
}
