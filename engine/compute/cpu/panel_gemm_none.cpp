// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/panel_gemm.h"

// Stands in for panel_gemm.cpp where oneDNN or its micro-kernel interface is missing at build time.
namespace engine::compute::cpu {

struct PanelGemm::Kernels {
};

PanelGemm::PanelGemm() = default;
PanelGemm::~PanelGemm() = default;

std::unique_ptr<PanelGemm> PanelGemm::create(bool)
{
    return nullptr;
}

std::string PanelGemm::version()
{
    return {};
}

bool PanelGemm::hasAmx() const
{
    return false;
}

bool PanelGemm::prepare(uint32_t)
{
    return false;
}

void PanelGemm::multiply(const Call &) noexcept { }
void PanelGemm::endThread() noexcept { }

} // namespace engine::compute::cpu
