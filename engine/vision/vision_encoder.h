// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/encoded_cache.h"
#include "engine/vision/vision_tower.h"

namespace engine::vision {

struct EncodeOptions {
    uint32_t budget = kDefaultBudget; // one of kBudgets
    const base::CancelToken *cancel = nullptr; // obeyed within a part of a layer
    // Steps; called on the computing thread, must not throw. Not called when nothing is computed.
    std::function<void(uint32_t done, uint32_t total)> progress = {};
};

// Turns pictures into soft tokens with the vision part of a projector (mmproj) file. Uses the
// backend while it computes, so it belongs to the inference thread, like the model's sessions.
class VisionEncoder final
{
public:
    static constexpr uint64_t kCacheBytes = uint64_t{128} << 20U;

    // The file and the backend must outlive the encoder. Errors as readVisionConfig() and
    // loadVisionWeights().
    static base::Result<std::unique_ptr<VisionEncoder>>
    load(const gguf::GgufFile &file, compute::Backend &backend, const LoadOptions &options);
    VisionEncoder(const VisionEncoder &) = delete;
    VisionEncoder &operator=(const VisionEncoder &) = delete;

    VisionKind kind() const { return m_config.kind; }
    uint32_t width() const { return m_config.outputWidth; } // must be the model's hidden size
    uint32_t patchSide() const { return m_config.patchSide(); } // pixels

    // [softTokens(shownSize()), width()], in the file's own budget where it is smaller; again at no
    // cost for a picture that looks the same.
    // Errors: shownSize()'s, InvalidInput, Cancelled, OutOfMemory.
    base::Result<SoftRows> encode(const PictureView &picture, const EncodeOptions &options = {});

    // From the model's own inputs: patches of patchSide().
    base::Result<std::vector<float>> encodePatches(const PatchGrid &picture,
                                                   const EncodeOptions &options = {});

private:
    VisionEncoder(const VisionConfig &config, VisionWeights weights, compute::Backend &backend);
    base::Result<void> check(const PatchGrid &picture) const;
    base::Result<std::vector<float>> compute(const PatchGrid &picture,
                                             const EncodeOptions &options);
    base::Result<std::vector<float>> projectPatches(const PatchGrid &picture);

    VisionConfig m_config;
    VisionWeights m_weights;
    projector::LinearRunner m_linears;
    VisionTower m_tower;
    EncodedCache m_cache{kCacheBytes};
};

} // namespace engine::vision
