#version 460
// SPDX-License-Identifier: Apache-2.0
// x *= factor, a thread to a number.
#include "common.glsl"

layout(push_constant, std430) uniform Push {
    Floats x;
    uint count;
    float factor;
} push;

void main()
{
    const uint i = workgroup() * gl_WorkGroupSize.x + gl_LocalInvocationID.x;
    if (i < push.count)
        push.x.v[i] *= push.factor;
}
