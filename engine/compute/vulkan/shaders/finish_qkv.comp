#version 460
// SPDX-License-Identifier: Apache-2.0
// Norms and turns the heads of q in place and of k into the cache, norms v into the cache; a
// workgroup to a row's head: q's, then k's, then v's.
#include "common.glsl"
#include "sums.glsl"

layout(constant_id = 1) const uint HEAD_DIM = 256;
layout(constant_id = 2) const bool EIGHT_BIT = false; // of the cache: kv_rows.glsl

layout(push_constant, std430) uniform Push {
    Floats q; // [rows, heads * HEAD_DIM]
    Floats k; // [rows, kvHeads * HEAD_DIM]
    Floats v;
    Floats qNorm; // [HEAD_DIM]
    Floats kNorm;
    Floats turns; // [rows, HEAD_DIM]: cosines, sines
    Words cache; // [slot][kvHead][key, value] rows
    Words firstPosition;
    uint heads;
    uint kvHeads;
    uint capacity; // slots
    float eps;
} push;

#include "kv_rows.glsl"

shared float head[HEAD_DIM];
shared float inverses[GROUPS]; // of the scales
shared uint scales[GROUPS]; // halves

void norm(Floats from, uint begin)
{
    float squares = 0.0;
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM; i += gl_WorkGroupSize.x) {
        head[i] = from.v[begin + i];
        squares += head[i] * head[i];
    }
    const float factor = rmsFactor(workgroupSum(squares), HEAD_DIM, push.eps);
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM; i += gl_WorkGroupSize.x)
        head[i] *= factor;
    barrier();
}

// The head's number i after its weight and its turn.
float turned(Floats weight, uint row, uint i)
{
    const uint h = HEAD_DIM / 2;
    const uint pair = i < h ? i : i - h;
    const float a = head[pair] * weight.v[pair];
    const float b = head[pair + h] * weight.v[pair + h];
    const float c = push.turns.v[row * HEAD_DIM + pair];
    const float s = push.turns.v[row * HEAD_DIM + h + pair];
    return i < h ? a * c - b * s : b * c + a * s;
}

// What halves can hold: what is not finite would turn positions that nobody sees into NaN.
float clamped(float value)
{
    const float most = 65504.0;
    return value > -most ? min(value, most) : -most;
}

// Leaves the finished key in `head`, as norm() leaves the value.
void turnKey(uint row)
{
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM / 2; i += gl_WorkGroupSize.x) {
        const float a = turned(push.kNorm, row, i);
        const float b = turned(push.kNorm, row, i + HEAD_DIM / 2);
        head[i] = a;
        head[i + HEAD_DIM / 2] = b;
    }
    barrier();
}

void findScales()
{
    for (uint g = gl_LocalInvocationID.x; g < GROUPS; g += gl_WorkGroupSize.x) {
        float largest = 0.0;
        for (uint i = 32 * g; i < min(32 * g + 32, HEAD_DIM); ++i)
            largest = max(largest, abs(clamped(head[i])));
        scales[g] = packHalf2x16(vec2(largest / 127.0, 0.0));
        const float kept = unpackHalf2x16(scales[g]).x;
        inverses[g] = kept > 0.0 ? 1.0 / kept : 0.0;
    }
    barrier();
}

uint codeOf(uint i)
{
    const float code = clamp(clamped(head[i]) * inverses[i / 32], -127.0, 127.0);
    return uint(int(roundEven(code))) & 0xffu;
}

// 16 bits of a row: two codes, a scale, or what fills the last word.
uint unitOf(uint unit)
{
    if (unit < HEAD_DIM / 2)
        return codeOf(2 * unit) | codeOf(2 * unit + 1) << 8;
    const uint group = unit - HEAD_DIM / 2;
    return group < GROUPS ? scales[group] : 0;
}

void storeCodes(uint to)
{
    findScales();
    for (uint i = gl_LocalInvocationID.x; i < rowWords(); i += gl_WorkGroupSize.x)
        push.cache.v[to + i] = unitOf(2 * i) | unitOf(2 * i + 1) << 16;
}

void main()
{
    const uint row = gl_WorkGroupID.y;
    const uint index = gl_WorkGroupID.x;
    if (index < push.heads) {
        const uint begin = (row * push.heads + index) * HEAD_DIM;
        norm(push.q, begin);
        for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM; i += gl_WorkGroupSize.x)
            push.q.v[begin + i] = turned(push.qNorm, row, i);
        return;
    }
    const bool isKey = index < push.heads + push.kvHeads;
    const uint kvHead = index - push.heads - (isKey ? 0 : push.kvHeads);
    const uint begin = (row * push.kvHeads + kvHead) * HEAD_DIM;
    if (isKey)
        norm(push.k, begin);
    else
        norm(push.v, begin);
    const uint slot = (push.firstPosition.v[0] + row) % push.capacity;
    const uint to = ((slot * push.kvHeads + kvHead) * 2 + (isKey ? 0 : 1)) * rowWords();
    if (EIGHT_BIT) {
        if (isKey)
            turnKey(row);
        storeCodes(to);
        return;
    }
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM / 2; i += gl_WorkGroupSize.x) {
        const vec2 pair = isKey
            ? vec2(turned(push.kNorm, row, 2 * i), turned(push.kNorm, row, 2 * i + 1))
            : vec2(head[2 * i], head[2 * i + 1]);
        push.cache.v[to + i] = packHalf2x16(pair);
    }
}
