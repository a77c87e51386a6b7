// SPDX-License-Identifier: Apache-2.0
#include "engine/decode_limit.h"

#include "engine/compute/vulkan/copy_speed.h"
#include "engine/model/gemma_tensors.h"
#include "engine/model_description.h"
#include "engine/model_file.h"

#include <algorithm>
#include <new>

namespace engine {

base::Result<double> measureCopySpeed(const std::string &device)
{
    return compute::vulkan::measureCopySpeed(device);
}

base::Result<uint64_t> bytesPerToken(const std::filesystem::path &model, uint32_t context)
{
    try {
        const auto opened = openModelFile(model);
        if (!opened)
            return opened.error();
        const auto &[file, config, tensors] = *opened;
        const ModelInfo info = describeModel(file, config, tensors);
        uint64_t idle = 0; // experts that a token does not go through
        for (const gguf::TensorInfo &tensor : file.tensors()) {
            if (config.experts > 0 && tensor.name.ends_with("_exps.weight"))
                idle +=
                    tensor.data.size() / config.experts * (config.experts - config.activeExperts);
        }
        uint64_t kept = info.kvBytesPerToken * context;
        if (info.kvFixedTokens > 0)
            kept += info.kvBytesFixed / info.kvFixedTokens * std::min(context, info.kvFixedTokens);
        return info.weightBytes - std::min(idle, info.weightBytes) + kept;
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to read what the model is."};
    }
}

} // namespace engine
