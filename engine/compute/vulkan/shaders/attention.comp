#version 460
// SPDX-License-Identifier: Apache-2.0
// Attention with scale 1. A workgroup has QUERIES queries that read the same keys (a token's heads
// of one group, then the next token's) and part of the positions, 32 at a time: scores, a running
// softmax, then the values' weighted sum, of which each thread keeps PAIRS pairs of numbers per
// query.
#include "common.glsl"

layout(constant_id = 1) const uint HEAD_DIM = 256;
layout(constant_id = 2) const uint PAIRS = 1; // HEAD_DIM / 2 / threads, rounded up
layout(constant_id = 3) const uint SPLITS = 1; // parts of the positions; 1: the result is final
// Positions of a part. Parts and blocks of keys begin at the same positions whatever the rows, so
// that a row's result is the same, bit for bit, alone and among others.
layout(constant_id = 4) const uint PART = 0x80000000u;
layout(constant_id = 5) const uint QUERIES = 8; // fewer where heads are too wide for so many
layout(constant_id = 6) const bool EIGHT_BIT = false; // of the cache: kv_rows.glsl
const uint KEYS = 32;

layout(push_constant, std430) uniform Push {
    Floats q; // [rows, heads * HEAD_DIM]
    Floats to; // as q, or with SPLITS > 1 [query][split][HEAD_DIM + 2]: sums, largest, total
    Words cache; // [slot][kvHead][key, value] rows
    Words seen; // [rows][first, end)
    uint rows;
    uint heads;
    uint kvHeads;
    uint capacity;
} push;

#include "kv_rows.glsl"

shared float query[QUERIES * HEAD_DIM];
shared float scores[QUERIES][KEYS];
shared float largest[QUERIES], total[QUERIES], shrink[QUERIES];
shared uint first[QUERIES], end[QUERIES];

vec2 sums[QUERIES][PAIRS];

uint group() // heads that share keys
{
    return push.heads / push.kvHeads;
}

// Where a query's numbers begin in q.
uint queryBegin(uint index)
{
    const uint row = index / group();
    return (row * push.heads + gl_WorkGroupID.y * group() + index % group()) * HEAD_DIM;
}

void loadQueries(uint firstQuery, uint queries)
{
    for (uint i = gl_LocalInvocationID.x; i < QUERIES * HEAD_DIM; i += gl_WorkGroupSize.x) {
        const uint index = firstQuery + i / HEAD_DIM;
        query[i] = index < queries ? push.q.v[queryBegin(index) + i % HEAD_DIM] : 0.0;
    }
    if (gl_LocalInvocationID.x < QUERIES) {
        const uint i = gl_LocalInvocationID.x;
        const uint row = (firstQuery + i) / group();
        const bool real = firstQuery + i < queries;
        first[i] = real ? push.seen.v[2 * row] : 0xffffffffu;
        end[i] = real ? push.seen.v[2 * row + 1] : 0;
        largest[i] = -3.0e38;
        total[i] = 0.0;
    }
}

uint cacheWord(uint position, uint part) // of a position's key (0) or value (1)
{
    const uint slot = position % push.capacity;
    return ((slot * push.kvHeads + gl_WorkGroupID.y) * 2 + part) * rowWords();
}

#include "read_kv.glsl"

// Every thread has one key and some of the queries.
void scoreKeys(uint block, uint begin, uint stop)
{
    const uint key = gl_LocalInvocationID.x % KEYS;
    const uint position = block + key;
    const uint word = cacheWord(clamp(position, begin, stop - 1), 0);
    for (uint q = gl_LocalInvocationID.x / KEYS; q < QUERIES; q += 2 * gl_WorkGroupSize.x / KEYS) {
        const uint q2 = min(q + gl_WorkGroupSize.x / KEYS, QUERIES - 1);
        const vec2 dots = dotsWithKey(word, q, q2);
        const bool inPart = begin <= position && position < stop;
        scores[q][key] = inPart && first[q] <= position && position < end[q] ? dots.x : -3.0e38;
        scores[q2][key] =
            inPart && first[q2] <= position && position < end[q2] ? dots.y : -3.0e38;
    }
}

// Scores to weights, relative to the largest score so far.
void weighScores()
{
    for (uint q = gl_LocalInvocationID.x; q < QUERIES; q += gl_WorkGroupSize.x) {
        float top = largest[q];
        for (uint k = 0; k < KEYS; ++k)
            top = max(top, scores[q][k]);
        shrink[q] = exp(largest[q] - top);
        float sum = 0.0;
        for (uint k = 0; k < KEYS; ++k) {
            const float score = scores[q][k];
            const float weight = score <= -3.0e38 ? 0.0 : exp(score - top);
            scores[q][k] = weight;
            sum += weight;
        }
        largest[q] = top;
        total[q] = total[q] * shrink[q] + sum;
    }
}

void addValues(uint block, uint from, uint to)
{
    [[unroll]] for (uint q = 0; q < QUERIES; ++q)
        [[unroll]] for (uint p = 0; p < PAIRS; ++p)
            sums[q][p] *= shrink[q];
    for (uint key = from - block; key < to - block; ++key) {
        const uint word = cacheWord(block + key, 1);
        [[unroll]] for (uint p = 0; p < PAIRS; ++p) {
            const uint i = min(gl_LocalInvocationID.x + p * gl_WorkGroupSize.x, HEAD_DIM / 2 - 1);
            const vec2 pair = pairAt(word, i);
            [[unroll]] for (uint q = 0; q < QUERIES; ++q)
                sums[q][p] += scores[q][key] * pair;
        }
    }
}

void store(uint firstQuery, uint queries)
{
    for (uint q = 0; q < QUERIES && firstQuery + q < queries; ++q) {
        const uint index = gl_WorkGroupID.y * queries + firstQuery + q;
        const uint begin = SPLITS > 1 ? (index * SPLITS + gl_WorkGroupID.z) * (HEAD_DIM + 2)
                                      : queryBegin(firstQuery + q);
        const float divisor = SPLITS > 1 ? 1.0 : total[q]; // as join_attention.comp, to the bit
        [[unroll]] for (uint p = 0; p < PAIRS; ++p) {
            const uint i = gl_LocalInvocationID.x + p * gl_WorkGroupSize.x;
            if (i < HEAD_DIM / 2) {
                push.to.v[begin + 2 * i] = sums[q][p].x / divisor;
                push.to.v[begin + 2 * i + 1] = sums[q][p].y / divisor;
            }
        }
        if (SPLITS > 1 && gl_LocalInvocationID.x == 0) {
            push.to.v[begin + HEAD_DIM] = largest[q];
            push.to.v[begin + HEAD_DIM + 1] = total[q];
        }
    }
}

void main()
{
    const uint queries = push.rows * group();
    const uint firstQuery = gl_WorkGroupID.x * QUERIES;
    loadQueries(firstQuery, queries);
    [[unroll]] for (uint q = 0; q < QUERIES; ++q)
        [[unroll]] for (uint p = 0; p < PAIRS; ++p)
            sums[q][p] = vec2(0.0);
    barrier();
    uint begin = first[0];
    uint stop = end[0];
    for (uint q = 1; q < QUERIES; ++q) {
        begin = min(begin, first[q]);
        stop = max(stop, end[q]);
    }
    if (SPLITS > 1) {
        const uint part = (begin / PART + gl_WorkGroupID.z) * PART;
        begin = max(begin, part);
        stop = min(stop, part + PART);
    }
    for (uint block = begin / KEYS * KEYS; block < stop; block += KEYS) {
        scoreKeys(block, begin, stop);
        barrier();
        weighScores();
        barrier();
        addValues(block, max(block, begin), min(block + KEYS, stop));
        barrier();
    }
    store(firstQuery, queries);
}
