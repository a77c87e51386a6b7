// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/projector/linear_runner.h"
#include "engine/vision/picture.h"
#include "engine/vision/vision_weights.h"

#include <functional>

namespace engine::vision {

// What a long encoding is watched by.
struct EncodeWatch {
    const base::CancelToken *cancel = nullptr; // obeyed within a part of a layer
    std::function<void()> onLayer = {}; // on the computing thread, must not throw; may be empty
};

// The vision transformer of Gemma 4 E2B, E4B, 26B and 31B: patches with learned positions, layers
// of full attention and a gated MLP between norms, 3x3 pooling, the projection into the language
// model. Source: transformers, Gemma4VisionModel. Owned by the VisionEncoder; one thread at a time.
class VisionTower final
{
public:
    // All must outlive it.
    VisionTower(const VisionConfig &config,
                const VisionWeights &weights,
                compute::Backend &backend,
                projector::LinearRunner &linears);

    // `picture`: patches of kPatchSide, whose columns and rows are multiples of kPooling and have a
    // position. Gives [soft tokens, outputWidth]. Throws std::bad_alloc.
    base::Result<std::vector<float>> forward(const PatchGrid &picture, const EncodeWatch &watch);

private:
    using Projection = projector::LinearRunner::Projection;
    struct Pass; // one forward()

    base::Result<void> embed(const PatchGrid &picture, Pass &pass);
    base::Result<void> attend(const TowerLayer &layer, Pass &pass);
    base::Result<void> feedForward(const TowerLayer &layer, Pass &pass);
    std::vector<float> pool(const PatchGrid &picture, const Pass &pass);
    base::Result<void> linear(const ClippedLinear &weights,
                              std::span<const float> in,
                              std::vector<float> &out,
                              const Pass &pass);
    base::Result<void>
    linears(std::span<const Projection> projections, std::span<const float> in, const Pass &pass);
    void normalise(const std::vector<float> &norm, Pass &pass);
    void addNormed(const std::vector<float> &norm, Pass &pass);

    const VisionConfig &m_config;
    const VisionWeights &m_weights;
    compute::Backend &m_backend;
    projector::LinearRunner &m_linears;
};

} // namespace engine::vision
