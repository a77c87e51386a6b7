#version 460
// SPDX-License-Identifier: Apache-2.0
// table[row] = cosines, then sines, of position * frequency; a workgroup to a row. Frequencies come
// as turns per position, fixed point with 64 bits after the point, so that the angle of any
// position is exact to a float's last bits; the device's own sine may be far off.
#include "common.glsl"

layout(push_constant, std430) uniform Push {
    Floats table; // [rows, 2 * half_]
    Words turns; // [half_][low, high]
    Words firstPosition;
    uint half_;
} push;

// Of an angle in turns, 0 <= angle < 1.
vec2 cosineAndSine(float angle)
{
    const float quarters = floor(angle * 4.0 + 0.5);
    const float r = (angle - quarters * 0.25) * 6.283185307179586;
    const float r2 = r * r;
    const float s = r * (1.0 - r2 * (1.0 / 6.0 - r2 * (1.0 / 120.0 - r2 * (1.0 / 5040.0
                  - r2 * (1.0 / 362880.0)))));
    const float c = 1.0 - r2 * (0.5 - r2 * (1.0 / 24.0 - r2 * (1.0 / 720.0
                  - r2 * (1.0 / 40320.0))));
    const uint quadrant = uint(quarters) & 3u;
    const vec2 turned = (quadrant & 1u) == 0u ? vec2(c, s) : vec2(-s, c);
    return quadrant < 2u ? turned : -turned;
}

void main()
{
    const uint row = workgroup();
    const uint position = push.firstPosition.v[0] + row;
    for (uint i = gl_LocalInvocationID.x; i < push.half_; i += gl_WorkGroupSize.x) {
        uint carry, ignored;
        umulExtended(push.turns.v[2 * i], position, carry, ignored);
        const uint fraction = push.turns.v[2 * i + 1] * position + carry;
        const vec2 turn = cosineAndSine(float(fraction >> 8) * (1.0 / 16777216.0));
        push.table.v[2 * push.half_ * row + i] = turn.x;
        push.table.v[2 * push.half_ * row + push.half_ + i] = turn.y;
    }
}
