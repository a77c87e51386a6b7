// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/panel_gemm.h"

#include "engine/base/log.h"
#include "engine/compute/cpu/memory.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <vector>

#include <oneapi/dnnl/dnnl_ukernel.hpp>

namespace engine::compute::cpu {

namespace {

    using dnnl::memory;
    using dnnl::ukernel::brgemm;

    constexpr uint32_t kRowStep = 16;
    constexpr uint32_t kRowKinds = PanelGemm::kRowBlock / kRowStep;

    void logOnce(const std::string &message)
    {
        static std::once_flag once;
        std::call_once(once, [&] { base::log(base::LogLevel::Info, message); });
    }

    // A micro-kernel for a number of rows and of depth steps.
    struct MicroKernel {
        brgemm kernel;
        std::vector<std::pair<memory::dim, memory::dim>> offsets; // bytes, of A and B
        size_t scratchBytes = 0;
    };

    MicroKernel makeKernel(uint32_t rows, uint32_t depth, uint32_t steps, bool add)
    {
        constexpr uint32_t kStep = PanelGemm::kDepthStep;
        constexpr uint32_t kColumns = PanelGemm::kPanelColumns;
        MicroKernel result;
        result.kernel =
            brgemm(rows, kColumns, kStep, steps, depth, kColumns, kColumns, memory::data_type::bf16,
                   memory::data_type::bf16, memory::data_type::f32);
        result.kernel.set_add_C(add);
        result.kernel.finalize();
        if (result.kernel.get_B_pack_type() != dnnl::ukernel::pack_type::pack32)
            throw dnnl::error(dnnl_unimplemented, "the micro-kernel wants another layout");
        result.kernel.generate();
        result.scratchBytes = result.kernel.get_scratchpad_size();
        for (uint32_t i = 0; i < steps; ++i)
            result.offsets.emplace_back(memory::dim{i} * kStep * 2,
                                        memory::dim{i} * kStep * kColumns * 2);
        return result;
    }

    // The micro-kernels for one depth of A, by rows / 16 - 1: the first block of a depth sets C,
    // further blocks and the last, shorter one add to it.
    struct DepthKernels {
        std::array<MicroKernel, kRowKinds> first, further, last;
        size_t scratchBytes = 0;
    };

    DepthKernels makeKernels(uint32_t depth)
    {
        constexpr uint32_t kMost = PanelGemm::kDepthBlock / PanelGemm::kDepthStep;
        const uint32_t steps = depth / PanelGemm::kDepthStep;
        const uint32_t rest = steps % kMost == 0 ? kMost : steps % kMost;
        DepthKernels result;
        for (uint32_t i = 0; i < kRowKinds; ++i) {
            const uint32_t rows = (i + 1) * kRowStep;
            result.first[i] = makeKernel(rows, depth, std::min(steps, kMost), false);
            if (steps > kMost)
                result.further[i] = makeKernel(rows, depth, kMost, true);
            result.last[i] = makeKernel(rows, depth, rest, true);
            result.scratchBytes =
                std::max({result.scratchBytes, result.first[i].scratchBytes,
                          result.further[i].scratchBytes, result.last[i].scratchBytes});
        }
        return result;
    }

    void run(const MicroKernel &kernel,
             const uint16_t *a,
             const uint16_t *panel,
             float *c,
             std::byte *scratch)
    {
        kernel.kernel.set_hw_context();
        kernel.kernel.execute(a, panel, kernel.offsets, c, scratch);
    }

} // namespace

struct PanelGemm::Kernels {
    std::map<uint32_t, DepthKernels> byDepth;
    bool amx = false;
};

PanelGemm::PanelGemm()
    : m_kernels(std::make_unique<Kernels>())
{
}

PanelGemm::~PanelGemm() = default;

std::string PanelGemm::version()
{
    const dnnl_version_t *version = dnnl_version();
    return "oneDNN " + std::to_string(version->major) + "." + std::to_string(version->minor);
}

bool PanelGemm::hasAmx() const
{
    return m_kernels->amx;
}

std::unique_ptr<PanelGemm> PanelGemm::create(bool mayUseAmx)
{
    try {
        // Only possible before oneDNN's first use in the process; later it stays as it was.
        if (!mayUseAmx)
            dnnl_set_max_cpu_isa(dnnl_cpu_isa_avx512_core_bf16);
        const dnnl_cpu_isa_t isa = dnnl_get_effective_cpu_isa();
        if (isa < dnnl_cpu_isa_avx512_core_bf16) {
            logOnce("This processor has no bf16 instructions, so oneDNN is not used; prompts are "
                    "computed with Hearth's own kernels.");
            return nullptr;
        }
        std::unique_ptr<PanelGemm> gemm(new PanelGemm);
        gemm->m_kernels->amx = mayUseAmx && isa >= dnnl_cpu_isa_avx512_core_amx;
        if (gemm->prepare(kDepthStep))
            return gemm;
    } catch (const std::bad_alloc &) {
        logOnce("There was not enough memory to start oneDNN; Hearth's own kernels are used.");
    }
    return nullptr;
}

bool PanelGemm::prepare(uint32_t depth)
{
    if (failed())
        return false;
    if (m_kernels->byDepth.contains(depth))
        return true;
    try {
        m_kernels->byDepth.emplace(depth, makeKernels(depth));
        return true;
    } catch (const dnnl::error &error) {
        m_failed.store(true, std::memory_order_relaxed);
        logOnce(version() + " has no micro-kernel for this processor (" + error.what()
                + "); prompts are computed with Hearth's own kernels.");
        return false;
    }
}

void PanelGemm::multiply(const Call &call) noexcept
{
    try {
        const DepthKernels &kernels = m_kernels->byDepth.at(call.depth);
        const bool isFirst = call.firstColumn == 0;
        const bool isLast = call.firstColumn + kDepthBlock >= call.depth;
        const auto &adding = isLast ? kernels.last : kernels.further;
        const auto &kinds = isFirst ? kernels.first : adding;
        thread_local Scratch<std::byte> scratch;
        std::byte *memory = scratch.need(std::max<size_t>(kernels.scratchBytes, 64));
        for (uint32_t row = 0; row < call.rows; row += kRowBlock) {
            const uint32_t kind = (std::min(kRowBlock, call.rows - row) - 1) / kRowStep;
            const size_t at = size_t{row} * call.depth + call.firstColumn;
            float *c = call.c + size_t{row} * kPanelColumns;
            run(kinds[kind], call.a + at, call.panel, c, memory);
            if (call.rest)
                run(adding[kind], call.rest + at, call.panel, c, memory);
        }
    } catch (const std::exception &error) {
        m_failed.store(true, std::memory_order_relaxed);
        logOnce(version() + " failed while computing (" + error.what() + ").");
    }
}

void PanelGemm::endThread() noexcept
{
    try {
        brgemm::release_hw_context();
    } catch (const dnnl::error &) {
        // Nothing was set then.
        return;
    }
}

} // namespace engine::compute::cpu
