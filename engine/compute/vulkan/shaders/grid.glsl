// SPDX-License-Identifier: Apache-2.0
// Weights that are a grid's entries with signs, the IQ2 and IQ3 types: part of weights.glsl.
// The block's half times twice the step plus one.
float gridScaleOf(Words from, Planes planes, uint unit, uint quarter)
{
    uint step_;
    if (FORMAT == IQ2_XXS || FORMAT == IQ3_XXS) // above the signs
        step_ = from.v[unit * CODE_WORDS + CODE_WORDS - 1] >> 28;
    else if (FORMAT == IQ3_S)
        step_ = from.v[planes.scales + unit / 8] >> (unit % 8 * 4) & 15u;
    else
        step_ = from.v[planes.scales + unit / 4] >> (unit % 4 * 8 + quarter / 2 * 4) & 15u;
    const float share = FORMAT == IQ3_S ? 1.0 : FOURS ? 0.25 : 0.125;
    return scaleOf(from.v[planes.supers + unit / 8]) * float(2 * step_ + 1) * share;
}

// What `index` of a grid's magnitudes stands for.
float magnitudeOf(uint index)
{
    if (EIGHTS) // 8 25 43
        return float(bitfieldExtract(0x2b1908u, int(index) * 8, 8));
    if (FORMAT == IQ3_S)
        return float(2 * index + 1);
    return float(8 * index + (index == 7u ? 6u : 4u));
}

uint gridEntry(Words from, Planes planes, uint index)
{
    return from.v[planes.grid + index / 2] >> (index % 2 * 16) & 0xffffu;
}

// Of a unit's quarter, as seven bits: the number of signs is even.
uint evenSigns(uint seven)
{
    return seven | (uint(bitCount(seven)) & 1u) << 7;
}

// Two entries of four magnitudes, or the halves of one of eight, and the signs of all.
uvec3 gridCodesOf(Words from, Planes planes, uint unit, uint quarter)
{
    const uint at = unit * CODE_WORDS;
    const uint last = from.v[at + CODE_WORDS - 1];
    const uint two = from.v[at + quarter / 2] >> (quarter % 2 * 16) & 0xffffu;
    const uint high =
        HIGH_BYTES > 0 ? from.v[planes.high + unit / 4] >> (unit % 4 * 8 + quarter * 2) & 3u : 0u;
    uint signs = evenSigns(last >> (quarter * 7) & 127u);
    if (FORMAT == IQ2_S || FORMAT == IQ3_S)
        signs = last >> (quarter * 8) & 255u;
    if (FOURS)
        return uvec3(gridEntry(from, planes, (two & 255u) | (high & 1u) << 8),
                     gridEntry(from, planes, two >> 8 | high >> 1 << 8), signs);
    uint index = from.v[at] >> (quarter * 8) & 255u | high << 8;
    if (FORMAT == IQ2_XS) {
        index = two & 511u;
        signs = evenSigns(two >> 9);
    }
    const uint entry = gridEntry(from, planes, index);
    return uvec3(entry & 255u, entry >> 8, signs);
}

void gridValuesOf(Words from, Planes planes, uint unit, uint quarter, out vec4 a, out vec4 b)
{
    const uvec3 codes = gridCodesOf(from, planes, unit, quarter);
    const uint bits = FOURS ? 3 : 2;
    const uint mask = FOURS ? 7u : 3u;
    [[unroll]] for (uint i = 0; i < 4; ++i) {
        const float first = magnitudeOf(codes.x >> (i * bits) & mask);
        const float second = magnitudeOf(codes.y >> (i * bits) & mask);
        a[i] = (codes.z >> i & 1u) != 0u ? -first : first;
        b[i] = (codes.z >> i & 16u) != 0u ? -second : second;
    }
}
