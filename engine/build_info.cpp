// SPDX-License-Identifier: Apache-2.0
#include "engine/build_info.h"

#include "engine/compute/cpu/panel_gemm.h"
#include "engine/compute/vulkan/vulkan_backend.h"

namespace engine {

std::vector<std::string> computeLibraries()
{
    std::vector<std::string> names;
    if (std::string oneDnn = compute::cpu::PanelGemm::version(); !oneDnn.empty())
        names.push_back(std::move(oneDnn));
    if (std::string vulkan = compute::vulkan::version(); !vulkan.empty())
        names.push_back(std::move(vulkan));
    return names;
}

} // namespace engine
