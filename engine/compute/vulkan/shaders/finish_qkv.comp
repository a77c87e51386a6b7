#version 460
// SPDX-License-Identifier: Apache-2.0
// Norms and turns the heads of q in place and of k into the cache, norms v into the cache; a
// workgroup to a row's head: q's, then k's, then v's. The cache is halves,
// [slot][kvHead][key, value][HEAD_DIM].
#include "common.glsl"
#include "sums.glsl"

layout(constant_id = 1) const uint HEAD_DIM = 256;

layout(push_constant, std430) uniform Push {
    Floats q; // [rows, heads * HEAD_DIM]
    Floats k; // [rows, kvHeads * HEAD_DIM]
    Floats v;
    Floats qNorm; // [HEAD_DIM]
    Floats kNorm;
    Floats turns; // [rows, HEAD_DIM]: cosines, sines
    Words cache;
    Words firstPosition;
    uint heads;
    uint kvHeads;
    uint capacity; // slots
    float eps;
} push;

shared float head[HEAD_DIM];

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
    const uint to = ((slot * push.kvHeads + kvHead) * 2 + (isKey ? 0 : 1)) * HEAD_DIM / 2;
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM / 2; i += gl_WorkGroupSize.x) {
        const vec2 pair = isKey
            ? vec2(turned(push.kNorm, row, 2 * i), turned(push.kNorm, row, 2 * i + 1))
            : vec2(head[2 * i], head[2 * i + 1]);
        push.cache.v[to + i] = packHalf2x16(pair);
    }
}
