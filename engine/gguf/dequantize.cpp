// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/dequantize.h"

#include "engine/gguf/expand_block.h"

namespace engine::gguf {

namespace {

    using Expand = void (*)(const uint8_t *block, float *out);

    Expand expanderOf(TensorType type)
    {
        switch (type) {
        case TensorType::F32:
            return expandBlock<TensorType::F32>;
        case TensorType::F16:
            return expandBlock<TensorType::F16>;
        case TensorType::Q4_0:
            return expandBlock<TensorType::Q4_0>;
        case TensorType::Q4_1:
            return expandBlock<TensorType::Q4_1>;
        case TensorType::Q5_0:
            return expandBlock<TensorType::Q5_0>;
        case TensorType::Q5_1:
            return expandBlock<TensorType::Q5_1>;
        case TensorType::Q8_0:
            return expandBlock<TensorType::Q8_0>;
        case TensorType::Q2_K:
            return expandBlock<TensorType::Q2_K>;
        case TensorType::Q3_K:
            return expandBlock<TensorType::Q3_K>;
        case TensorType::Q4_K:
            return expandBlock<TensorType::Q4_K>;
        case TensorType::Q5_K:
            return expandBlock<TensorType::Q5_K>;
        case TensorType::Q6_K:
            return expandBlock<TensorType::Q6_K>;
        case TensorType::IQ2_XXS:
            return expandBlock<TensorType::IQ2_XXS>;
        case TensorType::IQ2_XS:
            return expandBlock<TensorType::IQ2_XS>;
        case TensorType::IQ3_XXS:
            return expandBlock<TensorType::IQ3_XXS>;
        case TensorType::IQ3_S:
            return expandBlock<TensorType::IQ3_S>;
        case TensorType::IQ2_S:
            return expandBlock<TensorType::IQ2_S>;
        case TensorType::IQ4_NL:
            return expandBlock<TensorType::IQ4_NL>;
        case TensorType::IQ4_XS:
            return expandBlock<TensorType::IQ4_XS>;
        case TensorType::BF16:
            return expandBlock<TensorType::BF16>;
        case TensorType::MXFP4:
            return expandBlock<TensorType::MXFP4>;
        }
        return nullptr;
    }

} // namespace

void dequantize(TensorType type, const std::byte *blocks, std::span<float> out)
{
    const Expand expand = expanderOf(type);
    const TypeTraits &layout = traits(type);
    const auto *block = reinterpret_cast<const uint8_t *>(blocks);
    for (size_t i = 0; i < out.size(); i += layout.blockSize, block += layout.blockBytes)
        expand(block, out.data() + i);
}

} // namespace engine::gguf
