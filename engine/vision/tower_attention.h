// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/projector/linear_runner.h"
#include "engine/vision/vision_weights.h"

#include <span>

namespace engine::vision {

// Attention of all patches over all patches, on the device: the normalisation, the turning and the
// scores are the language model's own operations with another table of angles (turned_heads.h).
// For one picture; a local variable of VisionTower::forward().
class TowerAttention final
{
public:
    // All must outlive it.
    TowerAttention(const VisionConfig &config,
                   compute::Backend &backend,
                   projector::LinearRunner &linears);

    // Makes room and the angles for a picture of so many patches. Throws std::bad_alloc.
    base::Result<void> prepare(uint32_t columns, uint32_t rows);

    struct Heads { // [patches, hidden] each, as projected
        std::span<const float> q, k, v;
    };
    // out: [patches, hidden]
    base::Result<void> run(const TowerLayer &layer, const Heads &heads, std::vector<float> &out);

private:
    void giveTurned(std::span<const float> rows, const compute::Tensor &to);

    const VisionConfig &m_config;
    compute::Backend &m_backend;
    projector::LinearRunner &m_linears;
    std::vector<uint32_t> m_order;
    uint32_t m_patches = 0;
    std::unique_ptr<compute::KvLayer> m_kv;
    std::unique_ptr<compute::Buffer> m_q, m_k, m_v, m_out, m_table;
};

} // namespace engine::vision
