// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"

#include <atomic>
#include <memory>
#include <string>

namespace engine::compute::cpu {

// Products of many rows through oneDNN's BRGEMM micro-kernels, on weights that were expanded to a
// bf16 panel of 64 columns. The micro-kernels run in the calling thread. Kernels are made by
// prepare(); multiply() may then be called from several threads.
class PanelGemm final
{
public:
    static constexpr uint32_t kPanelColumns = 64;
    static constexpr uint32_t kRowBlock =
        64; // of A; also what A must be padded to with readable rows
    static constexpr uint32_t kDepthStep = 256; // A's width must be a multiple
    static constexpr uint32_t kDepthBlock = 1536; // of a panel that stays in the second-level cache

    // Null where oneDNN or the processor's bf16 support is missing; the reason is logged once.
    static std::unique_ptr<PanelGemm> create(bool mayUseAmx);
    ~PanelGemm();

    static std::string version(); // "oneDNN 3.7"
    bool hasAmx() const;

    // Makes the kernels for A of `depth` columns. False, from then on, when oneDNN cannot.
    bool prepare(uint32_t depth);
    bool failed() const { return m_failed.load(std::memory_order_relaxed); }

    struct Call {
        const uint16_t *a = nullptr; // [rows][depth], bf16
        const uint16_t *rest = nullptr; // another A, whose product is added; may be null
        uint32_t rows = 0;
        uint32_t depth = 0; // of A's rows
        uint32_t firstColumn = 0; // of A; a multiple of kDepthBlock
        const uint16_t *panel = nullptr; // [min(kDepthBlock, depth - firstColumn) / 2][64][2]
        float *c = nullptr; // [rows rounded up to 16][64]; added to unless firstColumn is 0
    };
    void multiply(const Call &call) noexcept;
    // Gives back what multiply() changed in the calling thread's processor state.
    static void endThread() noexcept;

private:
    struct Kernels;
    PanelGemm();

    std::unique_ptr<Kernels> m_kernels;
    std::atomic<bool> m_failed = false;
};

} // namespace engine::compute::cpu
