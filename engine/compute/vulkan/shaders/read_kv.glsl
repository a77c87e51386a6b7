// SPDX-License-Identifier: Apache-2.0
// What attention.comp reads of the cache's rows, which begin at the word `row`.

// Of the codes 32 * group and on.
float scaleAt(uint row, uint group)
{
    const uint unit = HEAD_DIM / 2 + group; // of 16 bits
    const vec2 pair = unpackHalf2x16(push.cache.v[row + unit / 2]);
    return unit % 2 == 0 ? pair.x : pair.y;
}

// Of a word's four codes number `begin` and the next.
vec2 codesOf(uint word, uint begin)
{
    const int from = int(8 * begin);
    return vec2(bitfieldExtract(int(word), from, 8), bitfieldExtract(int(word), from + 8, 8));
}

// The row's numbers 2 * i and 2 * i + 1.
vec2 pairAt(uint row, uint i)
{
    if (!EIGHT_BIT)
        return unpackHalf2x16(push.cache.v[row + i]);
    return scaleAt(row, i / 16) * codesOf(push.cache.v[row + i / 2], i % 2 * 2);
}

vec2 queryPair(uint q, uint i)
{
    return vec2(query[q * HEAD_DIM + 2 * i], query[q * HEAD_DIM + 2 * i + 1]);
}

// 32 numbers share the multiplication by their scale.
vec2 dotsWithCodes(uint row, uint q, uint q2)
{
    vec2 dots = vec2(0.0);
    for (uint g = 0; g < GROUPS; ++g) {
        vec2 sum = vec2(0.0);
        vec2 sum2 = vec2(0.0);
        const uint end = min(16 * g + 16, HEAD_DIM / 2);
        for (uint i = 16 * g; i < end; i += 2) {
            const uint word = push.cache.v[row + i / 2];
            const vec2 low = codesOf(word, 0);
            sum += low * queryPair(q, i);
            sum2 += low * queryPair(q2, i);
            if (HEAD_DIM % 4 != 0 && i + 1 == end)
                continue; // the scales begin within the word
            const vec2 high = codesOf(word, 2);
            sum += high * queryPair(q, i + 1);
            sum2 += high * queryPair(q2, i + 1);
        }
        dots += scaleAt(row, g) * vec2(sum.x + sum.y, sum2.x + sum2.y);
    }
    return dots;
}

// Of a key with two queries.
vec2 dotsWithKey(uint row, uint q, uint q2)
{
    if (EIGHT_BIT)
        return dotsWithCodes(row, q, q2);
    vec2 sum = vec2(0.0);
    vec2 sum2 = vec2(0.0);
    for (uint i = 0; i < HEAD_DIM / 2; ++i) {
        const vec2 pair = unpackHalf2x16(push.cache.v[row + i]);
        sum += pair * queryPair(q, i);
        sum2 += pair * queryPair(q2, i);
    }
    return vec2(sum.x + sum.y, sum2.x + sum2.y);
}
