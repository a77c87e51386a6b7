// SPDX-License-Identifier: Apache-2.0
#include "engine/vulkan_placement.h"

#include "engine/backend_choice.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/drafter_size.h"
#include "engine/model_description.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr uint32_t kUsualContext = 8192;

    uint64_t drafterBytes(const gguf::GgufFile &file, const OpenOptions &options)
    {
        if (options.drafter.empty())
            return drafterBytesBeside(file.path());
        std::error_code failed;
        const uintmax_t bytes = std::filesystem::file_size(options.drafter, failed);
        return failed ? 0 : bytes;
    }

    std::string noteOf(const SplitPlan &plan, const OpenOptions &options, uint64_t free)
    {
        std::string note =
            "The graphics device computes " + describeShare(plan) + " and the processor the rest";
        if (options.gpuLayers && *options.gpuLayers < plan.layers)
            return note + ", as asked.";
        if (plan.need <= free)
            return note + ": it cannot compute with all types of weights.";
        return note + ": all of it would need " + readableBytes(plan.need)
            + " of the device's memory, and " + readableBytes(free) + " can be used.";
    }

    Error nothingFits(const std::string &device, const SplitPlan &plan, uint64_t free)
    {
        if (plan.need <= free) {
            return {ErrorCode::Unsupported,
                    "Graphics devices cannot compute with weights of these types yet."};
        }
        return {ErrorCode::OutOfMemory,
                "Not one layer of the model fits into the " + readableBytes(free)
                    + " that can be used of the memory of " + device
                    + ". Close other programs or choose a smaller model."};
    }

} // namespace

// Drivers, the desktop and what else wants some while a conversation goes on get theirs.
uint64_t usableMemory(uint64_t free)
{
    constexpr uint64_t kLeast = 128ULL << 20;
    return free - std::min(free, std::max(free / 16, kLeast));
}

SplitRequest splitRequest(const gguf::GgufFile &file,
                          const model::GemmaConfig &config,
                          const OpenOptions &options,
                          uint64_t memory)
{
    return {.memory = {memory},
            .layers = options.gpuLayers,
            .context =
                std::min(options.context > 0 ? options.context : kUsualContext, config.context),
            .besides = drafterBytes(file, options),
            .bytesOf = compute::vulkan::deviceBytes};
}

Result<void> fitsComputer(const ModelInfo &info, uint64_t elsewhere)
{
    const uint64_t physical = physicalMemory();
    const uint64_t need = info.memoryNeed(0) - std::min(elsewhere, info.memoryNeed(0));
    if (physical == 0 || need < physical)
        return {};
    return Error{ErrorCode::OutOfMemory,
                 (elsewhere > 0 ? "Beside the graphics device the model needs "
                                : "The processor needs for the model ")
                     + readableBytes(need) + "; this computer has " + readableBytes(physical)
                     + " in all. Close other programs or choose a smaller model or a smaller "
                       "quantisation."};
}

Result<VulkanDevices> openVulkanDevices(const gguf::GgufFile &file,
                                        const model::GemmaConfig &config,
                                        const model::GemmaTensors &tensors,
                                        const OpenOptions &options,
                                        uint64_t most)
{
    auto device = makeBackend(BackendKind::Vulkan, options);
    if (!device)
        return device.error();
    const compute::DeviceMemory memory = (*device)->memory();
    const uint64_t free =
        std::min(options.gpuMemory > 0 ? options.gpuMemory : usableMemory(memory.free), most);
    VulkanDevices result{.plan =
                             planSplit(config, tensors, splitRequest(file, config, options, free))};
    if (result.plan.onDevices == 0)
        return nothingFits((*device)->name(), result.plan, free);
    const ModelInfo info = describeModel(file, config, tensors);
    if (auto fits = fitsComputer(info, memory.isOwn ? result.plan.taken : 0); !fits)
        return fits.error();
    if (result.plan.isWhole()) {
        result.backend = std::move(*device);
        return result;
    }
    auto processor = makeBackend(BackendKind::Cpu, options);
    if (!processor)
        return processor.error();
    compute::split::Devices devices;
    devices.push_back(std::move(*device));
    devices.push_back(std::move(*processor));
    auto split =
        std::make_unique<compute::split::SplitBackend>(std::move(devices), result.plan.places);
    result.split = split.get();
    result.backend = std::move(split);
    result.note = noteOf(result.plan, options, free);
    return result;
}

} // namespace engine
