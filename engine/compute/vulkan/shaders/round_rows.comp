#version 460
// SPDX-License-Identifier: Apache-2.0
// Rows of x, or of x times norm, as whole numbers of a byte with a scale for every 32, the largest
// becoming 127: what few_dots.comp multiplies. Of eight numbers, those with even places come first.
// Four threads to a unit of 32.
#include "common.glsl"

layout(constant_id = 1) const bool NORMED = false;

layout(push_constant, std430) uniform Push {
    Vectors x; // [rows, width]
    Vectors norm; // [width]
    Words codes; // [rows, width / 4]
    Floats scales; // [rows, width / 32]
    uint width; // a multiple of 32
} push;

shared uint largests[gl_WorkGroupSize.x];

uint largerOf(uvec4 sizes)
{
    return max(max(sizes.x, sizes.y), max(sizes.z, sizes.w));
}

void main()
{
    const uint thread = gl_LocalInvocationID.x;
    const uint quarter = gl_WorkGroupID.x * gl_WorkGroupSize.x + thread; // of the row
    const uint at = (gl_WorkGroupID.y * push.width) / 8 + quarter;
    const bool isThere = quarter * 8 < push.width;
    vec4 a = vec4(0.0);
    vec4 b = vec4(0.0);
    if (isThere) {
        a = push.x.v[2 * at];
        b = push.x.v[2 * at + 1];
        if (NORMED) {
            a *= push.norm.v[2 * quarter];
            b *= push.norm.v[2 * quarter + 1];
        }
    }
    // The bits of sizes grow as they do; what is not finite is largest.
    const uvec4 mask = uvec4(0x7fffffffu);
    largests[thread] = largerOf(max(floatBitsToUint(a) & mask, floatBitsToUint(b) & mask));
    barrier();
    const uint first = thread & ~3u;
    const float largest = uintBitsToFloat(largerOf(uvec4(largests[first], largests[first + 1],
                                                         largests[first + 2],
                                                         largests[first + 3])));
    if (!isThere)
        return;
    const float inverse = largest > 1e-30 ? 1.0 / largest : 0.0; // what is smaller counts as zero
    push.codes.v[2 * at] = packSnorm4x8(vec4(a.x, a.z, b.x, b.z) * inverse);
    push.codes.v[2 * at + 1] = packSnorm4x8(vec4(a.y, a.w, b.y, b.w) * inverse);
    if (thread == first)
        push.scales.v[at / 4] = largest * (1.0 / 127.0);
}
