// SPDX-License-Identifier: Apache-2.0
// A row of the cache, a head's key or value: HEAD_DIM halves, or with EIGHT_BIT as many codes of 8
// bits and then a half for every 32 of them, their scale, in whole words (kvRowBytes()).
const uint GROUPS = (HEAD_DIM + 31) / 32;

uint rowWords()
{
    return EIGHT_BIT ? (HEAD_DIM + 2 * GROUPS + 3) / 4 : HEAD_DIM / 2;
}
