// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/expand_block.h"
#include "engine/gguf/float16.h"
#include "engine/gguf/grids.h"
#include "engine/gguf/spread_bits.h"

#include <bit>
#include <cstring>

namespace engine::gguf {

namespace {

    uint8_t byteOf(uint32_t value)
    {
        return static_cast<uint8_t>(value & 0xFFU);
    }

    uint32_t loadU32(const uint8_t *from)
    {
        uint32_t value = 0;
        std::memcpy(&value, from, sizeof(value));
        return value;
    }

    // Seven signs say the eighth: their number is even.
    uint32_t evenSigns(uint32_t seven)
    {
        return seven | (static_cast<uint32_t>(std::popcount(seven)) & 1U) << 7U;
    }

    // Eight magnitudes of two bits or four of three, with their signs.
    template<uint32_t kBits>
    void store(uint32_t entry, uint32_t signs, uint8_t *codes)
    {
        const uint64_t bytes = spreadBits(entry, kBits) | spreadBits(signs & 0xFFU, 1) << 3U;
        std::memcpy(codes, &bytes, kBits == 2 ? 8 : 4);
    }

    uint8_t step(uint32_t scale)
    {
        return byteOf(2 * scale + 1);
    }

    void readIq2Xxs(const uint8_t *block, GridBlock &to)
    {
        for (uint32_t group = 0; group < 8; ++group) {
            const uint8_t *indices = block + 2 + group * 8;
            const uint32_t rest = loadU32(indices + 4);
            for (uint32_t i = 0; i < 4; ++i)
                store<2>(kIq2XxsGrid[indices[i]], evenSigns((rest >> (7 * i)) & 127U),
                         to.codes.data() + group * 32 + i * 8);
            to.steps[group * 2] = to.steps[group * 2 + 1] = step(rest >> 28U);
        }
    }

    void readIq2Xs(const uint8_t *block, GridBlock &to)
    {
        for (uint32_t i = 0; i < 32; ++i) {
            const uint32_t code = loadU16(block + 2 + i * 2);
            store<2>(kIq2XsGrid[code & 511U], evenSigns(code >> 9U), to.codes.data() + i * 8);
        }
        for (uint32_t i = 0; i < 16; ++i)
            to.steps[i] = step((block[66 + i / 2] >> (i % 2 * 4)) & 15U);
    }

    void readIq2S(const uint8_t *block, GridBlock &to)
    {
        for (uint32_t i = 0; i < 32; ++i) {
            const uint32_t high = (block[66 + i / 4] >> (i % 4 * 2)) & 3U;
            store<2>(kIq2SGrid[block[2 + i] | high << 8U], block[34 + i], to.codes.data() + i * 8);
        }
        for (uint32_t i = 0; i < 16; ++i)
            to.steps[i] = step((block[74 + i / 2] >> (i % 2 * 4)) & 15U);
    }

    void readIq3Xxs(const uint8_t *block, GridBlock &to)
    {
        for (uint32_t group = 0; group < 8; ++group) {
            const uint32_t rest = loadU32(block + 66 + group * 4);
            for (uint32_t i = 0; i < 8; ++i) {
                const uint32_t signs = evenSigns((rest >> (i / 2 * 7)) & 127U);
                store<3>(kIq3XxsGrid[block[2 + group * 8 + i]], signs >> (i % 2 * 4),
                         to.codes.data() + group * 32 + i * 4);
            }
            to.steps[group * 2] = to.steps[group * 2 + 1] = step(rest >> 28U);
        }
    }

    void readIq3S(const uint8_t *block, GridBlock &to)
    {
        for (uint32_t i = 0; i < 64; ++i) {
            const uint32_t high = (block[66 + i / 8] >> (i % 8)) & 1U;
            store<3>(kIq3SGrid[block[2 + i] | high << 8U], block[74 + i / 2] >> (i % 2 * 4),
                     to.codes.data() + i * 4);
        }
        for (uint32_t i = 0; i < 16; ++i)
            to.steps[i] = step((block[106 + i / 4] >> (i / 2 % 2 * 4)) & 15U);
    }

    void expandGrid(TensorType type,
                    const std::array<uint8_t, 8> &magnitudes,
                    float share,
                    const uint8_t *block,
                    float *out)
    {
        GridBlock grid;
        readGridBlock(type, block, grid);
        for (uint32_t i = 0; i < 256; ++i) {
            const float scale = loadHalf(block) * static_cast<float>(grid.steps[i / 16]) * share;
            const float value = magnitudes[grid.codes[i] & 7U];
            out[i] = scale * (grid.codes[i] < 8 ? value : -value);
        }
    }

} // namespace

void readGridBlock(TensorType type, const uint8_t *block, GridBlock &to)
{
    using enum TensorType;
    switch (type) {
    case IQ2_XXS:
        readIq2Xxs(block, to);
        break;
    case IQ2_XS:
        readIq2Xs(block, to);
        break;
    case IQ2_S:
        readIq2S(block, to);
        break;
    case IQ3_XXS:
        readIq3Xxs(block, to);
        break;
    default:
        readIq3S(block, to);
        break;
    }
}

template<>
void expandBlock<TensorType::IQ2_XXS>(const uint8_t *block, float *out)
{
    expandGrid(TensorType::IQ2_XXS, kIq2Magnitudes, 0.125F, block, out);
}

template<>
void expandBlock<TensorType::IQ2_XS>(const uint8_t *block, float *out)
{
    expandGrid(TensorType::IQ2_XS, kIq2Magnitudes, 0.125F, block, out);
}

template<>
void expandBlock<TensorType::IQ2_S>(const uint8_t *block, float *out)
{
    expandGrid(TensorType::IQ2_S, kIq2Magnitudes, 0.125F, block, out);
}

template<>
void expandBlock<TensorType::IQ3_XXS>(const uint8_t *block, float *out)
{
    expandGrid(TensorType::IQ3_XXS, kIq3XxsMagnitudes, 0.25F, block, out);
}

template<>
void expandBlock<TensorType::IQ3_S>(const uint8_t *block, float *out)
{
    expandGrid(TensorType::IQ3_S, kIq3SMagnitudes, 1.0F, block, out);
}

} // namespace engine::gguf
