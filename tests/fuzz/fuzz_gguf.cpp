// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/dequantize.h"
#include "engine/gguf/header.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace engine::gguf;

namespace {

constexpr uint64_t kMostWeights = 4096; // per tensor: every type, and no time lost on large ones

// What the rest of the engine relies on, for each tensor of a file that the parser let pass.
void use(const TensorInfo &tensor)
{
    const TypeTraits &layout = traits(tensor.type);
    const uint64_t blocks = tensor.elements() / layout.blockSize;
    if (tensor.columns() % layout.blockSize != 0
        || tensor.data.size() != blocks * layout.blockBytes)
        std::abort();
    hasFiniteScales(tensor.type, tensor.data);
    const uint64_t weights = std::min(blocks * layout.blockSize, kMostWeights);
    std::vector<float> floats(weights / layout.blockSize * layout.blockSize);
    dequantize(tensor.type, tensor.data.data(), floats);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto header = parseHeader(std::as_bytes(std::span(data, size)), "model.gguf");
    if (!header) {
        if (header.error().message.empty())
            std::abort();
        return 0;
    }
    for (const TensorInfo &tensor : header->tensors)
        use(tensor);
    for (const auto &[key, value] : header->metadata) {
        toUnsignedArray(value);
        toFloatArray(value);
    }
    return 0;
}
