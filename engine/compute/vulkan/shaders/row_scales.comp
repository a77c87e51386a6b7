#version 460
// SPDX-License-Identifier: Apache-2.0
// For each row of x, or of x times norm: a power of two that brings its largest number to 2^14 to
// 2^15, where halves are still exact, and the inverse. A workgroup to a row.
#include "common.glsl"

layout(constant_id = 1) const bool NORMED = false;

layout(push_constant, std430) uniform Push {
    Floats x; // [rows, width]
    Floats norm; // [width]
    Floats scales; // [rows, 2]
    uint width;
} push;

shared uint largests[gl_WorkGroupSize.x]; // however small the subgroups are

void main()
{
    const uint row = workgroup();
    uint largest = 0; // bits of sizes, which grow as they do; those that are not finite are largest
    for (uint i = gl_LocalInvocationID.x; i < push.width; i += gl_WorkGroupSize.x) {
        float value = push.x.v[row * push.width + i];
        if (NORMED)
            value *= push.norm.v[i];
        largest = max(largest, floatBitsToUint(value) & 0x7fffffffu);
    }
    const uint part = subgroupMax(largest);
    if (subgroupElect())
        largests[gl_SubgroupID] = part;
    barrier();
    if (gl_LocalInvocationID.x != 0)
        return;
    for (uint i = 0; i < gl_NumSubgroups; ++i)
        largest = max(largest, largests[i]);
    // Exponents with their bias of 127, of numbers that are not subnormal.
    const uint exponent = clamp(127 + 14 + 127 - int(largest >> 23), 1, 247);
    push.scales.v[2 * row] = uintBitsToFloat(exponent << 23);
    push.scales.v[2 * row + 1] = uintBitsToFloat((2 * 127 - exponent) << 23);
}
