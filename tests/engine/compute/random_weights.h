// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>
#include <vector>

#include <sys/mman.h>

// Weights and activations for tests and benchmarks: any type, any shape, the same for a seed.
namespace tests {

using engine::gguf::TensorInfo;
using engine::gguf::TensorType;

inline constexpr TensorType kAllTypes[] = {
    TensorType::F32,     TensorType::F16,    TensorType::BF16,    TensorType::Q4_0,
    TensorType::Q4_1,    TensorType::Q5_0,   TensorType::Q5_1,    TensorType::Q8_0,
    TensorType::Q2_K,    TensorType::Q3_K,   TensorType::Q4_K,    TensorType::Q5_K,
    TensorType::Q6_K,    TensorType::IQ4_NL, TensorType::IQ4_XS,  TensorType::MXFP4,
    TensorType::IQ2_XXS, TensorType::IQ2_XS, TensorType::IQ3_XXS, TensorType::IQ3_S,
    TensorType::IQ2_S};

// Bytes in a mapped file, as a model's are: a backend may drop their pages once it has read them.
class MappedBytes
{
public:
    explicit MappedBytes(const std::vector<std::byte> &bytes)
        : m_size(bytes.size())
    {
        std::FILE *file = std::tmpfile();
        std::fwrite(bytes.data(), 1, m_size, file);
        std::fflush(file);
        m_data = mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, fileno(file), 0);
        std::fclose(file);
    }
    ~MappedBytes() { munmap(m_data, m_size); }
    MappedBytes(const MappedBytes &) = delete;
    MappedBytes &operator=(const MappedBytes &) = delete;
    std::span<const std::byte> bytes() const
    {
        return {static_cast<const std::byte *>(m_data), m_size};
    }

private:
    void *m_data = nullptr;
    size_t m_size = 0;
};

struct RandomTensor {
    std::unique_ptr<MappedBytes> memory;
    TensorInfo info;
};

inline RandomTensor
mappedTensor(TensorType type, std::vector<uint64_t> shape, const std::vector<std::byte> &data)
{
    RandomTensor tensor;
    tensor.memory = std::make_unique<MappedBytes>(data);
    tensor.info = {
        .name = "random", .type = type, .shape = std::move(shape), .data = tensor.memory->bytes()};
    return tensor;
}

inline std::vector<float> randomFloats(size_t count, uint32_t seed, float spread = 1.0F)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.0F, spread);
    std::vector<float> values(count);
    for (float &value : values)
        value = normal(random);
    return values;
}

// Where a type's block keeps its halves: scale, then minimum.
inline std::vector<size_t> halfOffsets(TensorType type)
{
    using enum TensorType;
    switch (type) {
    case Q4_1:
    case Q5_1:
    case Q4_K:
    case Q5_K:
        return {0, 2};
    case Q2_K:
        return {80, 82};
    case Q3_K:
        return {108};
    case Q6_K:
        return {208};
    case MXFP4:
        return {};
    default:
        return {0};
    }
}

// About 2^-7..2^-4; sometimes zero or subnormal.
inline uint16_t randomScale(std::mt19937 &random)
{
    const uint32_t kind = random() % 32;
    if (kind == 0)
        return 0;
    if (kind == 1)
        return static_cast<uint16_t>(random() % 0x400);
    return static_cast<uint16_t>(0x2000 + random() % 0xC00 + (kind == 2 ? 0x8000 : 0));
}

inline std::vector<std::byte> randomFloatData(TensorType type, size_t count, uint32_t seed)
{
    const std::vector<float> values = randomFloats(count, seed, 0.05F);
    const size_t size = engine::gguf::traits(type).blockBytes;
    std::vector<std::byte> data(count * size);
    for (size_t i = 0; i < count; ++i) {
        const auto bits = std::bit_cast<uint32_t>(values[i]);
        uint32_t stored = bits;
        if (type == TensorType::BF16)
            stored = bits >> 16;
        else if (type == TensorType::F16) // near enough: sign, exponent moved, mantissa cut
            stored = std::fabs(values[i]) < 1e-4F
                ? 0
                : ((bits >> 16) & 0x8000U) | (((bits & 0x7FFFFFFFU) >> 13) - (112U << 10));
        std::memcpy(data.data() + i * size, &stored, size);
    }
    return data;
}

// Blocks of random bytes with sane scales; a few scales are zero, subnormal or negative.
inline std::vector<std::byte> randomBlocks(TensorType type, size_t blocks, uint32_t seed)
{
    const engine::gguf::TypeTraits &traits = engine::gguf::traits(type);
    std::mt19937 random(seed);
    std::vector<std::byte> data(blocks * traits.blockBytes);
    for (std::byte &byte : data)
        byte = static_cast<std::byte>(random());
    for (size_t at = 0; at < data.size(); at += traits.blockBytes) {
        for (const size_t offset : halfOffsets(type)) {
            const uint16_t half = randomScale(random);
            std::memcpy(data.data() + at + offset, &half, sizeof(half));
        }
        if (type == TensorType::MXFP4)
            data[at] =
                static_cast<std::byte>(random() % 16 == 0 ? random() % 3 : 116 + random() % 8);
    }
    return data;
}

inline RandomTensor randomTensor(TensorType type, uint64_t columns, uint64_t rows, uint32_t seed)
{
    const uint32_t blockSize = engine::gguf::traits(type).blockSize;
    const size_t blocks = columns / blockSize * rows;
    return mappedTensor(type, {columns, rows},
                        blockSize == 1 ? randomFloatData(type, blocks, seed)
                                       : randomBlocks(type, blocks, seed));
}

inline RandomTensor randomVector(uint64_t width, uint32_t seed)
{
    std::vector<float> values = randomFloats(width, seed, 0.2F);
    for (float &value : values)
        value += 1.0F;
    std::vector<std::byte> data(width * sizeof(float));
    std::memcpy(data.data(), values.data(), data.size());
    return mappedTensor(TensorType::F32, {width}, data);
}

} // namespace tests
