// SPDX-License-Identifier: Apache-2.0
#include "engine/backend_choice.h"

#include "engine/base/log.h"
#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/model_description.h"

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

    // Why no graphics card is worth taking unasked; empty: one is.
    std::string reasonAgainstVulkan(uint64_t memoryNeed)
    {
        const auto devices = vulkan::listDevices();
        if (!devices)
            return devices.error().message;
        const vulkan::DeviceInfo &best = devices->front();
        if (!best.problem.empty())
            return best.name + " " + best.problem + ".";
        if (best.kind != vulkan::DeviceKind::Discrete)
            return "There is no graphics card with memory of its own.";
        // Repacked weights are up to 3 % larger, and the screen needs some of the memory.
        if (memoryNeed + memoryNeed / 10 > best.memory) {
            return best.name + " has " + readableBytes(best.memory) + "; the model needs "
                + readableBytes(memoryNeed) + ".";
        }
        return {};
    }

} // namespace

std::vector<BackendKind> backendsToTry(const OpenOptions &options, uint64_t memoryNeed)
{
    if (options.backend != BackendKind::Auto)
        return {options.backend};
    const std::string reason = reasonAgainstVulkan(memoryNeed);
    if (reason.empty())
        return {BackendKind::Vulkan, BackendKind::Cpu, BackendKind::Reference};
    base::log(base::LogLevel::Info, "Computing on the processor: " + reason);
    return {BackendKind::Cpu, BackendKind::Reference};
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
