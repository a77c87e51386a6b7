// SPDX-License-Identifier: Apache-2.0
#include "engine/vulkan_placement.h"

#include "engine/backend_choice.h"
#include "engine/base/log.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/drafter_size.h"
#include "engine/machine_memory.h"
#include "engine/model_description.h"

#include <algorithm>
#include <set>
#include <span>
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

    // Devices with a plan for them.
    struct Planned {
        compute::split::Devices devices;
        std::vector<uint64_t> memory; // bytes of each that the model may take
        bool haveOwnMemory = true;
        SplitPlan plan = {};
    };

    std::string cardOf(const std::string &key)
    {
        return key.substr(0, key.find('-'));
    }

    // What a model takes that is too large for the best graphics card, if nobody named one.
    std::vector<std::string> otherCards(const OpenOptions &options)
    {
        using compute::vulkan::DeviceKind;
        std::vector<std::string> keys;
        const auto found = compute::vulkan::listDevices();
        if (!found || !options.device.empty() || found->front().kind != DeviceKind::Discrete)
            return keys;
        // One card may have several drivers: the key tells it from others before the driver's
        // number.
        std::set<std::string> cards = {cardOf(found->front().key)};
        for (const auto &device : std::span(*found).subspan(1)) {
            if (device.kind == DeviceKind::Discrete && device.problem.empty()
                && cards.insert(cardOf(device.key)).second)
                keys.push_back(device.key);
        }
        return keys;
    }

    // `most`: bytes that may be used of each.
    Result<void> add(const OpenOptions &options, uint64_t most, Planned &to)
    {
        auto device = makeBackend(BackendKind::Vulkan, options);
        if (!device)
            return device.error();
        const compute::DeviceMemory memory = (*device)->memory();
        const uint64_t usable =
            options.gpuMemory > 0 ? options.gpuMemory : usableMemory(memory.free);
        to.memory.push_back(std::min(usable, most));
        to.haveOwnMemory = to.haveOwnMemory && memory.isOwn;
        to.devices.push_back(std::move(*device));
        return {};
    }

    // The device, and further ones until they hold the model.
    Result<Planned> planDevices(const gguf::GgufFile &file,
                                const model::GemmaConfig &config,
                                const model::GemmaTensors &tensors,
                                const OpenOptions &options,
                                uint64_t most)
    {
        Planned planned;
        if (auto first = add(options, most, planned); !first)
            return first.error();
        SplitRequest request = splitRequest(file, config, options, planned.memory.front());
        planned.plan = planSplit(config, tensors, request);
        if (options.gpuLayers || !planned.plan.needsProcessor())
            return planned;
        for (const std::string &key : otherCards(options)) {
            OpenOptions next = options;
            next.device = key;
            if (planned.devices.size() + 1 == compute::split::kMostDevices
                || !planned.plan.needsProcessor())
                break;
            if (auto added = add(next, most, planned); !added) {
                base::log(base::LogLevel::Warning, added.error().message);
                continue;
            }
            request.memory = planned.memory;
            planned.plan = planSplit(config, tensors, request);
        }
        return planned;
    }

    std::string noteOf(const Planned &planned, const OpenOptions &options)
    {
        const SplitPlan &plan = planned.plan;
        const uint64_t room = planned.memory.front();
        const std::string why = ": all of it would need " + readableBytes(plan.need)
            + " of the device's memory, and " + readableBytes(room) + " can be used.";
        if (!plan.needsProcessor())
            return std::to_string(planned.devices.size()) + " graphics devices share the model"
                + why;
        const bool several = planned.devices.size() > 1;
        const std::string note =
            (several ? "The graphics devices compute " : "The graphics device computes ")
            + describeShare(plan) + " and the processor the rest";
        if (options.gpuLayers && *options.gpuLayers < plan.layers)
            return note + ", as asked.";
        if (plan.need <= room)
            return note + ": it cannot compute with all types of weights.";
        return note + why;
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

uint32_t plannedContext(uint32_t asked, const model::GemmaConfig &config)
{
    return std::min(asked > 0 ? asked : kUsualContext, config.context);
}

SplitRequest splitRequest(const gguf::GgufFile &file,
                          const model::GemmaConfig &config,
                          const OpenOptions &options,
                          uint64_t memory)
{
    return {.memory = {memory},
            .layers = options.gpuLayers,
            .context = plannedContext(options.context, config),
            .precision = options.kvPrecision,
            .besides = drafterBytes(file, options),
            .bytesOf = compute::vulkan::deviceBytes};
}

Result<void> fitsComputer(const ModelInfo &info, uint64_t elsewhere, uint64_t besides)
{
    const uint64_t physical = physicalMemory();
    const uint64_t need = info.memoryNeed(0) - std::min(elsewhere, info.memoryNeed(0));
    if (physical == 0 || (besides < physical && need < physical - besides))
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
    auto planned = planDevices(file, config, tensors, options, most);
    if (!planned)
        return planned.error();
    VulkanDevices result{.plan = planned->plan};
    const std::string name = planned->devices.front()->name();
    if (result.plan.onDevices == 0)
        return nothingFits(name, result.plan, planned->memory.front());
    const ModelInfo info = describeModel(file, config, tensors);
    if (auto fits = fitsComputer(info, planned->haveOwnMemory ? result.plan.taken : 0); !fits)
        return fits.error();
    if (result.plan.isWhole()) {
        result.backend = std::move(planned->devices.front());
        return result;
    }
    result.note = noteOf(*planned, options);
    auto processor = makeBackend(BackendKind::Cpu, options);
    if (!processor)
        return processor.error();
    planned->devices.push_back(std::move(*processor));
    auto split = std::make_unique<compute::split::SplitBackend>(std::move(planned->devices),
                                                                result.plan.places);
    result.split = split.get();
    result.backend = std::move(split);
    return result;
}

} // namespace engine
