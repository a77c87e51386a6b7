// SPDX-License-Identifier: Apache-2.0
#include "engine/backend_choice.h"

#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "engine/compute/vulkan/vulkan_backend.h"

#include <cstdlib>

namespace engine {

namespace {

    namespace vulkan = compute::vulkan;

    // Where what drivers compiled is kept; empty: nowhere.
    std::filesystem::path cacheFolder()
    {
        const auto variable = [](const char *name) {
            const char *value = std::getenv(name);
            return std::filesystem::path(value ? value : "");
        };
#ifdef _WIN32
        const std::filesystem::path base = variable("LOCALAPPDATA");
#else
        std::filesystem::path base = variable("XDG_CACHE_HOME");
        if (base.empty() && !variable("HOME").empty())
            base = variable("HOME") / ".cache";
#endif
        return base.is_absolute() ? base / "hearth" : std::filesystem::path();
    }

} // namespace

std::vector<BackendKind> backendsToTry(const OpenOptions &options)
{
    if (options.backend == BackendKind::Auto)
        return {BackendKind::Cpu, BackendKind::Reference};
    if (options.backend == BackendKind::Vulkan && options.gpuLayers == 0U)
        return {BackendKind::Cpu};
    if (options.backend == BackendKind::Vulkan && !options.insist)
        return {BackendKind::Vulkan, BackendKind::Cpu};
    return {options.backend};
}

base::Result<std::unique_ptr<compute::Backend>> makeBackend(BackendKind kind,
                                                            const OpenOptions &options)
{
    switch (kind) {
    case BackendKind::Reference:
        return compute::reference::makeBackend();
    case BackendKind::Vulkan:
        return vulkan::makeBackend(
            {.device = options.device, .threads = options.threads, .cacheFolder = cacheFolder()});
    case BackendKind::Auto:
    case BackendKind::Cpu:
        break;
    }
    return compute::cpu::makeBackend({.threads = options.threads});
}

} // namespace engine
