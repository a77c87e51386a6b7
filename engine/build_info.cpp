// SPDX-License-Identifier: Apache-2.0
#include "engine/build_info.h"

#include "engine/compute/cpu/panel_gemm.h"

namespace engine {

std::vector<std::string> computeLibraries()
{
    std::vector<std::string> names;
    if (std::string oneDnn = compute::cpu::PanelGemm::version(); !oneDnn.empty())
        names.push_back(std::move(oneDnn));
#ifdef HEARTH_HAS_VULKAN
    names.emplace_back("Vulkan"); // opened at run time: which version, the system decides
#endif
    return names;
}

} // namespace engine
