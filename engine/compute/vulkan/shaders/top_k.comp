#version 460
// SPDX-License-Identifier: Apache-2.0
// The best of each workgroup's share of some numbers, or of what such workgroups wrote, in no order.
// Numbers become keys that order as they do: unsigned, 0 for NaN and for -inf, which are never taken.
// Of equal ones the lower indices are taken.
#include "common.glsl"

layout(constant_id = 1) const uint PAIRS = 0; // `from` holds pairs

const uint kOwn = 16; // of a thread; top_k.cpp knows it too

layout(push_constant, std430) uniform Push {
    Words from; // [count] numbers, or pairs of a key and an index
    Words to; // [workgroups, most] pairs; key 0: nothing
    uint count;
    uint most; // fewer than a workgroup's share
} push;

shared uint counts[3];
shared uint taken;

uint keys[kOwn];
uint indices[kOwn];
uint turn = 0;

uint keyOf(uint bits)
{
    if ((bits & 0x7fffffffu) > 0x7f800000u || bits == 0xff800000u)
        return 0u;
    if (bits == 0x80000000u) // -0 equals 0
        return 0x80000000u;
    return (bits & 0x80000000u) != 0u ? ~bits : bits | 0x80000000u;
}

void load(uint group)
{
    const uint begin = group * gl_WorkGroupSize.x * kOwn + gl_LocalInvocationID.x;
    [[unroll]] for (uint j = 0; j < kOwn; ++j) {
        const uint i = begin + j * gl_WorkGroupSize.x;
        keys[j] = 0;
        indices[j] = i;
        if (i < push.count) {
            keys[j] = PAIRS != 0 ? push.from.v[2 * i] : keyOf(push.from.v[i]);
            if (PAIRS != 0)
                indices[j] = push.from.v[2 * i + 1];
        }
    }
}

// The sum over the workgroup. Three counters take turns: while one is added to, the next is cleared,
// and the one before may still be read.
uint total(uint own)
{
    const uint at = turn % 3;
    ++turn;
    if (gl_LocalInvocationID.x == 0)
        counts[turn % 3] = 0;
    const uint sum = subgroupAdd(own);
    if (subgroupElect())
        atomicAdd(counts[at], sum);
    barrier();
    return counts[at];
}

uint countFrom(uint key)
{
    uint own = 0;
    [[unroll]] for (uint j = 0; j < kOwn; ++j)
        own += keys[j] >= key ? 1 : 0;
    return total(own);
}

uint countTied(uint key, uint end)
{
    uint own = 0;
    [[unroll]] for (uint j = 0; j < kOwn; ++j)
        own += keys[j] == key && indices[j] < end ? 1 : 0;
    return total(own);
}

// Takes what is above `least`, and what equals it with an index below `end`.
void take(uint group, uint least, uint end)
{
    const uint begin = group * push.most;
    [[unroll]] for (uint j = 0; j < kOwn; ++j) {
        if (keys[j] > least || (keys[j] == least && indices[j] < end)) {
            const uint at = begin + atomicAdd(taken, 1);
            push.to.v[2 * at] = keys[j];
            push.to.v[2 * at + 1] = indices[j];
        }
    }
    barrier();
    for (uint i = taken + gl_LocalInvocationID.x; i < push.most; i += gl_WorkGroupSize.x)
        push.to.v[2 * (begin + i)] = 0;
}

void main()
{
    const uint group = workgroup();
    if (group * gl_WorkGroupSize.x * kOwn >= push.count)
        return;
    if (gl_LocalInvocationID.x == 0) {
        counts[0] = 0;
        taken = 0;
    }
    barrier();
    load(group);
    // Bit by bit the largest key that `most` reach; 0 where fewer can be taken.
    uint least = 0;
    uint reached = 0;
    for (uint bit = 0x80000000u; bit != 0 && reached != push.most; bit >>= 1) {
        const uint n = countFrom(least | bit);
        if (n >= push.most) {
            least |= bit;
            reached = n;
        }
    }
    if (least == 0 || reached == push.most) {
        take(group, least, least == 0 ? 0 : 0xffffffffu);
        return;
    }
    // More than `most` reach it, so it is the key of the last ones: their lower indices.
    const uint room = push.most - countFrom(least + 1);
    uint end = 0;
    for (uint bit = 0x80000000u; bit != 0; bit >>= 1) {
        if (countTied(least, end | bit) <= room)
            end |= bit;
    }
    take(group, least, end);
}
