#version 460
// SPDX-License-Identifier: Apache-2.0
// As few_rows.comp with TOGETHER, for weights that are whole numbers of a byte or less and rows of x
// that round_rows.comp rounded: a dot product of four of each is one instruction on many devices.
// There `x` holds the codes and `scales` what they are multiplied with.
#extension GL_EXT_integer_dot_product : require
#include "few_sums.glsl"

// What is subtracted from a code.
const int CENTER = FORMAT == Q4_0 ? 8 : FORMAT == Q5_0 ? 16 : FORMAT == Q3_K ? 4
    : FORMAT == Q6_K ? 32 : 0;
const int ONES = 0x01010101;

// Four numbers of two bits, four bits apart, to a byte each.
uint spreadTwoBits(uint bits)
{
    bits &= 0x3333u;
    bits = (bits | bits << 8) & 0x00330033u;
    return (bits | bits << 4) & 0x03030303u;
}

// Four bits, two apart, to a byte each.
uint spreadBits(uint bits)
{
    bits &= 0x55u;
    bits = (bits | bits << 12) & 0x00050005u;
    return (bits | bits << 6) & 0x01010101u;
}

// The codes of a unit's quarter: those with even places, then the others.
ivec2 packedCodesOf(Words from, Planes planes, uint unit, uint quarter)
{
    const uint at = unit * CODE_WORDS + quarter * CODE_WORDS / 4;
    if (BYTES)
        return ivec2(from.v[at], from.v[at + 1]);
    uvec2 codes;
    if (CRUMBS) {
        const uint word = from.v[at] >> (quarter % 2 * 16);
        codes = uvec2(spreadTwoBits(word), spreadTwoBits(word >> 2));
    } else {
        const uint word = from.v[at];
        codes = uvec2(word, word >> 4) & uvec2(0x0f0f0f0fu);
    }
    if (HIGH1) {
        const uint high = from.v[planes.high + unit] >> (quarter * 8);
        codes |= uvec2(spreadBits(high), spreadBits(high >> 1)) << (CRUMBS ? 2 : 4);
    }
    if (HIGH2) {
        const uint high = from.v[planes.high + unit * 2 + quarter / 2] >> (quarter % 2 * 16);
        codes |= uvec2(spreadTwoBits(high), spreadTwoBits(high >> 2)) << 4;
    }
    return ivec2(codes);
}

// Numbers of a row in the order of the codes.
ivec2 roundedOf(uint at)
{
    Words rounded = Words(uvec2(push.x));
    const uvec2 words = uvec2(rounded.v[2 * at], rounded.v[2 * at + 1]);
    if (!BYTES)
        return ivec2(words);
    const uvec2 even = uvec2(words.x, words.x >> 8) & uvec2(0x00ff00ffu); // 0 and 4, 2 and 6
    const uvec2 odd = uvec2(words.y, words.y >> 8) & uvec2(0x00ff00ffu);
    const uint first = even.x & 0xffu | (odd.x & 0xffu) << 8 | (even.y & 0xffu) << 16
        | (odd.y & 0xffu) << 24;
    const uint second = even.x >> 16 | odd.x >> 16 << 8 | even.y >> 16 << 16 | odd.y >> 16 << 24;
    return ivec2(first, second);
}

int dotOf(ivec2 a, ivec2 b)
{
    return dotPacked4x8EXT(a.x, b.x) + dotPacked4x8EXT(a.y, b.y);
}

void addEight(uint product, uint output_, uint units, uint unit, uint quarter)
{
    ivec2 x[ROWS];
    float scale[ROWS];
    int inputSum[ROWS];
    [[unroll]] for (uint r = 0; r < ROWS; ++r) {
        const uint row = sourceRow(min(gl_WorkGroupID.y * ROWS + r, push.rows - 1));
        x[r] = roundedOf((row * units + unit) * 4 + quarter);
        scale[r] = push.scales.v[row * units + unit];
        inputSum[r] = OFFSET || CENTER != 0 ? dotOf(x[r], ivec2(ONES)) : 0;
    }
    [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
        const uint index = MATRICES > 1 ? m : product;
        Words weights = weightsOf(index);
        const Planes planes = planesOf(push.outputs[index] * units);
        [[unroll]] for (uint o = 0; o < OUTPUTS; ++o) {
            const uint at = columnOf(index, output_, o) * units + unit;
            const ivec2 codes = packedCodesOf(weights, planes, at, quarter);
            const vec2 scales = scalesOf(weights, planes, at, quarter);
            [[unroll]] for (uint r = 0; r < ROWS; ++r) {
                float sum = scales.x * float(dotOf(codes, x[r]) - CENTER * inputSum[r]);
                if (OFFSET)
                    sum += scales.y * float(inputSum[r]);
                sums[(m * OUTPUTS + o) * ROWS + r] += scale[r] * sum;
            }
        }
    }
}

void main()
{
    const uvec2 first = firstOutput();
    if (first.x == 3)
        return;
    const uint units = push.inputs / 32;
    [[unroll]] for (uint i = 0; i < SUMS; ++i)
        sums[i] = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < units * 4; i += gl_WorkGroupSize.x)
        addEight(first.x, first.y, units, i / 4, i % 4);
    finishTogether(first.x, first.y);
}
