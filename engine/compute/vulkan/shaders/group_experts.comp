#version 460
// SPDX-License-Identifier: Apache-2.0
// Which results share an expert, so that many rows are multiplied by an expert's weights at once: a
// list of all results, those of an expert together, and tiles of that list. One workgroup. The order
// within an expert is by chance; no result depends on it.
#include "common.glsl"

layout(constant_id = 1) const uint EXPERTS = 128;

layout(push_constant, std430) uniform Push {
    Words chosen; // [results] experts
    Words to; // [tiles, 4]: expert, first and end in the list; then the list
    uint results;
    uint tiles; // there is room for; the last of them are empty
} push;

const uint TILE = 64; // of many_rows.comp and matrix_rows.comp

shared uint counts[EXPERTS]; // of results, then where an expert's next one goes

void storeTile(uint tile, uint expert, uint first, uint end)
{
    push.to.v[4 * tile] = expert;
    push.to.v[4 * tile + 1] = first;
    push.to.v[4 * tile + 2] = end;
}

void storeTiles()
{
    uint begin = 0;
    uint tile = 0;
    for (uint e = 0; e < EXPERTS; ++e) {
        const uint end = begin + counts[e];
        counts[e] = begin;
        for (uint first = begin; first < end; first += TILE)
            storeTile(tile++, e, first, min(first + TILE, end));
        begin = end;
    }
    while (tile < push.tiles)
        storeTile(tile++, 0, 0, 0);
}

void main()
{
    const uint thread = gl_LocalInvocationID.x;
    for (uint e = thread; e < EXPERTS; e += gl_WorkGroupSize.x)
        counts[e] = 0;
    barrier();
    for (uint i = thread; i < push.results; i += gl_WorkGroupSize.x)
        atomicAdd(counts[push.chosen.v[i]], 1);
    barrier();
    if (thread == 0)
        storeTiles();
    barrier();
    for (uint i = thread; i < push.results; i += gl_WorkGroupSize.x)
        push.to.v[4 * push.tiles + atomicAdd(counts[push.chosen.v[i]], 1)] = i;
}
