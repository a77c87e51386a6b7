// SPDX-License-Identifier: Apache-2.0
// Weights as the device keeps them (weight_format.h), eight at a time. A unit is 32 weights of a
// row. A matrix is planes, one after the other, each with an entry per unit: codes, further bits of
// the codes, scales, for the K types a pair of halves for every 8 units, and the IQ2 and IQ3 types'
// grid. FORMAT is the GGUF type's number, so that a pipeline holds the code of its type only.
layout(constant_id = 1) const uint FORMAT = 0;

const uint F32 = 0, F16 = 1, Q4_0 = 2, Q4_1 = 3, Q5_0 = 6, Q5_1 = 7, Q8_0 = 8, Q2_K = 10,
           Q3_K = 11, Q4_K = 12, Q5_K = 13, Q6_K = 14, IQ2_XXS = 16, IQ2_XS = 17, IQ3_XXS = 18,
           IQ4_NL = 20, IQ3_S = 21, IQ2_S = 22, IQ4_XS = 23, BF16 = 30, MXFP4 = 39;

const bool PLAIN = FORMAT == F32 || FORMAT == F16 || FORMAT == BF16;
const bool BYTES = FORMAT == Q8_0;
const bool CRUMBS = FORMAT == Q2_K || FORMAT == Q3_K; // two bits, with the third elsewhere
const bool HIGH1 = FORMAT == Q5_0 || FORMAT == Q5_1 || FORMAT == Q5_K || FORMAT == Q3_K;
const bool HIGH2 = FORMAT == Q6_K;
const bool PAIRED = FORMAT == Q4_1 || FORMAT == Q5_1; // scale and offset, both halves
// Weights are a grid's entries with signs: of 8 weights, or of 4.
const bool EIGHTS = FORMAT == IQ2_XXS || FORMAT == IQ2_XS || FORMAT == IQ2_S;
const bool FOURS = FORMAT == IQ3_XXS || FORMAT == IQ3_S;
const bool GRID = EIGHTS || FOURS;
const bool NESTED = FORMAT == Q2_K || FORMAT == Q3_K || FORMAT == Q4_K || FORMAT == Q5_K
    || FORMAT == Q6_K || FORMAT == IQ4_XS;
// A weight is scale * code + offset, not scale * code.
const bool OFFSET = PAIRED || FORMAT == Q2_K || FORMAT == Q4_K || FORMAT == Q5_K;

const uint CODE_WORDS =
    FORMAT == F32 ? 32 : PLAIN ? 16 : BYTES ? 8 : CRUMBS || EIGHTS ? 2 : FOURS ? 3 : 4;
const uint HIGH_BYTES = HIGH2 ? 8 : HIGH1 ? 4 : FORMAT == IQ2_S || FORMAT == IQ3_S ? 1 : 0;
// Units whose scales share a word; 0: they lie elsewhere, or there are none.
const uint SCALE_UNITS = PAIRED ? 1 : PLAIN || FORMAT == IQ2_XXS || FORMAT == IQ3_XXS ? 0
    : FORMAT == IQ3_S ? 8 : EIGHTS ? 4 : 2;

// Where the planes begin, in words.
struct Planes {
    uint high;
    uint scales;
    uint supers;
    uint grid;
};

uint alignedWords(uint words)
{
    return (words + 3) & ~3u;
}

Planes planesOf(uint units) // of the whole matrix
{
    Planes planes;
    planes.high = alignedWords(units * CODE_WORDS);
    planes.scales = planes.high
        + alignedWords(HIGH_BYTES < 4 ? units * HIGH_BYTES / 4 : units * (HIGH_BYTES / 4));
    planes.supers = planes.scales;
    if (SCALE_UNITS > 0)
        planes.supers += alignedWords((units + SCALE_UNITS - 1) / SCALE_UNITS);
    planes.grid = planes.supers + (GRID ? alignedWords(units / 8) : 0);
    return planes;
}

// Devices may take subnormal halves for zero, and the K types' scales often are.
float scaleOf(uint bits)
{
    const uint low = bits & 0x7fffu;
    const float size = low < 0x400u ? float(low) * (1.0 / 16777216.0) : unpackHalf2x16(low).x;
    return (bits & 0x8000u) != 0u ? -size : size;
}

int fromTable(uvec4 table, uint index)
{
    const uvec2 half_ = index < 8u ? table.xy : table.zw;
    const uint word = (index & 4u) == 0u ? half_.x : half_.y;
    return bitfieldExtract(int(word), int(index & 3u) * 8, 8);
}

float valueOf(uint code)
{
    if (FORMAT == IQ4_NL || FORMAT == IQ4_XS) // -127 -104 -83 -65 -49 -35 -22 -10 1 13 25 38 ...
        return float(fromTable(uvec4(0xbfad9881u, 0xf6eaddcfu, 0x26190d01u, 0x71594535u), code));
    if (FORMAT == MXFP4) // 0 1 2 3 4 6 8 12, then the same negative
        return float(fromTable(uvec4(0x03020100u, 0x0c080604u, 0xfdfeff00u, 0xf4f8fafcu), code));
    return float(code) - (FORMAT == Q4_0 ? 8.0 : FORMAT == Q5_0 ? 16.0 : FORMAT == Q3_K ? 4.0
                              : FORMAT == Q6_K ? 32.0 : 0.0);
}

#include "grid.glsl"

// Scale and offset of the weights of a unit's quarter.
vec2 scalesOf(Words from, Planes planes, uint unit, uint quarter)
{
    if (PLAIN)
        return vec2(1.0, 0.0);
    if (GRID)
        return vec2(gridScaleOf(from, planes, unit, quarter), 0.0);
    if (PAIRED) {
        const uint both = from.v[planes.scales + unit];
        return vec2(scaleOf(both), -scaleOf(both >> 16));
    }
    const uint bits = from.v[planes.scales + unit / 2] >> (unit % 2 * 16) & 0xffffu;
    if (FORMAT == MXFP4)
        return vec2(uintBitsToFloat(bits << 16), 0.0);
    if (!NESTED)
        return vec2(scaleOf(bits), 0.0);
    const uint both = from.v[planes.supers + unit / 8];
    if (FORMAT == Q4_K || FORMAT == Q5_K)
        return vec2(scaleOf(both) * float(bits & 0xffu), -scaleOf(both >> 16) * float(bits >> 8));
    const uint byte_ = bits >> (FORMAT == IQ4_XS ? 0 : quarter / 2 * 8) & 0xffu;
    if (FORMAT == Q2_K)
        return vec2(scaleOf(both) * float(byte_ & 15u), -scaleOf(both >> 16) * float(byte_ >> 4));
    return vec2(scaleOf(both) * float(bitfieldExtract(int(byte_), 0, 8)), 0.0);
}

// The values of a unit's quarter before scale and offset: weights 8 * quarter and following.
void codesOf(Words from, Planes planes, uint unit, uint quarter, out vec4 a, out vec4 b)
{
    const uint at = unit * CODE_WORDS + quarter * CODE_WORDS / 4;
    if (FORMAT == F32) {
        Quads quads = Quads(uvec2(from));
        a = uintBitsToFloat(quads.v[at / 4]);
        b = uintBitsToFloat(quads.v[at / 4 + 1]);
    } else if (FORMAT == F16) {
        const uvec4 words = Quads(uvec2(from)).v[at / 4];
        a = vec4(unpackHalf2x16(words.x), unpackHalf2x16(words.y));
        b = vec4(unpackHalf2x16(words.z), unpackHalf2x16(words.w));
    } else if (FORMAT == BF16) {
        const uvec4 words = Quads(uvec2(from)).v[at / 4];
        a = uintBitsToFloat(uvec4(words.x << 16, words.x, words.y << 16, words.y) & 0xffff0000u);
        b = uintBitsToFloat(uvec4(words.z << 16, words.z, words.w << 16, words.w) & 0xffff0000u);
    } else if (BYTES) {
        const ivec2 words = ivec2(from.v[at], from.v[at + 1]);
        [[unroll]] for (int i = 0; i < 4; ++i) {
            a[i] = float(bitfieldExtract(words.x, 8 * i, 8));
            b[i] = float(bitfieldExtract(words.y, 8 * i, 8));
        }
    } else if (GRID) {
        gridValuesOf(from, planes, unit, quarter, a, b);
    } else {
        const uint bits = CRUMBS ? 2 : 4;
        const uint word = from.v[at] >> (CRUMBS ? quarter % 2 * 16 : 0);
        uint high = 0;
        if (HIGH1)
            high = from.v[planes.high + unit] >> (quarter * 8);
        if (HIGH2)
            high = from.v[planes.high + unit * 2 + quarter / 2] >> (quarter % 2 * 16);
        const uint mask = CRUMBS ? 3u : 15u;
        const uint highBits = HIGH2 ? 2 : 1;
        const uint highMask = HIGH2 ? 3u : HIGH1 ? 1u : 0u;
        [[unroll]] for (uint i = 0; i < 4; ++i) {
            const uint j = i + 4;
            a[i] = valueOf((word >> (i * bits) & mask)
                           | (high >> (i * highBits) & highMask) << bits);
            b[i] = valueOf((word >> (j * bits) & mask)
                           | (high >> (j * highBits) & highMask) << bits);
        }
    }
}
