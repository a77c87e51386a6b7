// SPDX-License-Identifier: Apache-2.0
#include "engine/model_fingerprint.h"

#include "engine/snapshot_format.h"

#include <algorithm>

namespace engine {

uint64_t modelFingerprint(const gguf::GgufFile &file)
{
    constexpr size_t kSample = 64;
    SnapshotHash hash;
    const auto addNumber = [&hash](uint64_t number) {
        hash.add(std::as_bytes(std::span(&number, 1)));
    };
    addNumber(file.fileBytes());
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        hash.add(std::as_bytes(std::span(tensor.name)));
        addNumber(static_cast<uint64_t>(tensor.type));
        for (const uint64_t size : tensor.shape)
            addNumber(size);
        const size_t sample = std::min(kSample, tensor.data.size());
        hash.add(tensor.data.first(sample));
        hash.add(tensor.data.subspan(tensor.data.size() / 2)
                     .first(std::min(sample, tensor.data.size() - tensor.data.size() / 2)));
        hash.add(tensor.data.last(sample));
    }
    return hash.value();
}

} // namespace engine
