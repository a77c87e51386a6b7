// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/shader_code.h"

namespace engine::compute::vulkan {

namespace {

    // Each file is a list of numbers that glslc wrote.
    constexpr uint32_t kRowFactors[] = {
#include "row_factors.spv.inc"
    };
    constexpr uint32_t kAddNormed[] = {
#include "add_normed.spv.inc"
    };
    constexpr uint32_t kAddNormedSum[] = {
#include "add_normed_sum.spv.inc"
    };
    constexpr uint32_t kMixPerLayer[] = {
#include "mix_per_layer.spv.inc"
    };
    constexpr uint32_t kScale[] = {
#include "scale.spv.inc"
    };
    constexpr uint32_t kRopeTable[] = {
#include "rope_table.spv.inc"
    };
    constexpr uint32_t kFinishQkv[] = {
#include "finish_qkv.spv.inc"
    };
    constexpr uint32_t kFewRows[] = {
#include "few_rows.spv.inc"
    };
    constexpr uint32_t kManyRows[] = {
#include "many_rows.spv.inc"
    };
    constexpr uint32_t kRowScales[] = {
#include "row_scales.spv.inc"
    };
    constexpr uint32_t kMatrixRows[] = {
#include "matrix_rows.spv.inc"
    };
    constexpr uint32_t kRoundRows[] = {
#include "round_rows.spv.inc"
    };
    constexpr uint32_t kFewDots[] = {
#include "few_dots.spv.inc"
    };
    constexpr uint32_t kAttention[] = {
#include "attention.spv.inc"
    };
    constexpr uint32_t kJoinAttention[] = {
#include "join_attention.spv.inc"
    };
    constexpr uint32_t kRoute[] = {
#include "route.spv.inc"
    };
    constexpr uint32_t kGroupExperts[] = {
#include "group_experts.spv.inc"
    };
    constexpr uint32_t kMixExperts[] = {
#include "mix_experts.spv.inc"
    };
    constexpr uint32_t kTopK[] = {
#include "top_k.spv.inc"
    };

} // namespace

std::span<const uint32_t> shaderCode(Kernel kernel)
{
    switch (kernel) {
    case Kernel::RowFactors:
        return kRowFactors;
    case Kernel::AddNormed:
        return kAddNormed;
    case Kernel::AddNormedSum:
        return kAddNormedSum;
    case Kernel::MixPerLayer:
        return kMixPerLayer;
    case Kernel::Scale:
        return kScale;
    case Kernel::RopeTable:
        return kRopeTable;
    case Kernel::FinishQkv:
        return kFinishQkv;
    case Kernel::FewRows:
        return kFewRows;
    case Kernel::ManyRows:
        return kManyRows;
    case Kernel::RowScales:
        return kRowScales;
    case Kernel::MatrixRows:
        return kMatrixRows;
    case Kernel::RoundRows:
        return kRoundRows;
    case Kernel::FewDots:
        return kFewDots;
    case Kernel::Attention:
        return kAttention;
    case Kernel::JoinAttention:
        return kJoinAttention;
    case Kernel::Route:
        return kRoute;
    case Kernel::GroupExperts:
        return kGroupExperts;
    case Kernel::MixExperts:
        return kMixExperts;
    case Kernel::TopK:
        return kTopK;
    case Kernel::Count:
        break;
    }
    return {};
}

uint64_t shaderFingerprint()
{
    uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (uint32_t kernel = 0; kernel < static_cast<uint32_t>(Kernel::Count); ++kernel) {
        for (const uint32_t word : shaderCode(static_cast<Kernel>(kernel)))
            hash = (hash ^ word) * 0x100000001b3;
    }
    return hash;
}

} // namespace engine::compute::vulkan
