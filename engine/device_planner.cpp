// SPDX-License-Identifier: Apache-2.0
#include "engine/device_planner.h"

#include "engine/compute/cpu/packed_matrix.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/drafter_size.h"
#include "engine/model/kv_cache.h"
#include "engine/model_description.h"
#include "engine/model_file.h"
#include "engine/session.h"
#include "engine/vulkan_placement.h"

#include <algorithm>
#include <new>
#include <utility>

namespace engine {

// What a plan is made from: sizes only.
struct DevicePlanner::Sheet {
    model::GemmaConfig config;
    ModelInfo info;
    PartBytes device; // the parts on a graphics device
    PartBytes processor; // the same on the processor
    uint64_t drafter = 0;
};

namespace {

    // What the parts that the plan gives to the graphics device take.
    uint64_t placedBytes(const SplitPlan &plan, const PartBytes &parts)
    {
        uint64_t sum = plan.headOnDevice ? parts.head.value_or(0) : 0;
        for (size_t i = 0; i < parts.layers.size(); ++i) {
            const compute::split::LayerPlaces &place = plan.places.layers[i];
            if (place.weights != plan.processor)
                sum += parts.layers[i].dense.value_or(0);
            if (place.experts != plan.processor)
                sum += parts.layers[i].experts.value_or(0);
        }
        if (plan.places.inputs != plan.processor)
            sum += parts.perLayerProjection;
        return sum;
    }

    // And the keys and values that it keeps there.
    uint64_t placedContext(const SplitPlan &plan,
                           const model::GemmaConfig &config,
                           uint32_t context,
                           compute::KvPrecision precision)
    {
        const SessionOptions session;
        const model::KvSizes sizes{.context = context,
                                   .batch = session.batchSize,
                                   .rewind = session.rewindTokens,
                                   .precision = precision};
        uint64_t sum = 0;
        for (size_t i = 0; i < config.layers.size(); ++i) {
            if (!config.makesKv(i) || plan.places.layers[i].kv == plan.processor)
                continue;
            const compute::KvShape shape = model::kvShape(config, i, sizes);
            sum += compute::kvPositionBytes(shape) * shape.capacity;
        }
        return sum;
    }

    uint64_t without(uint64_t all, uint64_t part)
    {
        return all - std::min(all, part);
    }

} // namespace

DevicePlanner::DevicePlanner(std::shared_ptr<const Sheet> sheet)
    : m_sheet(std::move(sheet))
{
}

base::Result<DevicePlanner> DevicePlanner::open(const std::filesystem::path &model)
{
    try {
        const auto opened = openModelFile(model);
        if (!opened)
            return opened.error();
        const auto &[file, config, tensors] = *opened;
        return DevicePlanner(std::make_shared<const Sheet>(
            Sheet{.config = config,
                  .info = describeModel(file, config, tensors),
                  .device = partBytes(tensors, compute::vulkan::deviceBytes),
                  .processor = partBytes(tensors, compute::cpu::packedBytes),
                  .drafter = drafterBytesBeside(model)}));
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to read the model's header."};
    }
}

const ModelInfo &DevicePlanner::info() const
{
    return m_sheet->info;
}

DevicePlan DevicePlanner::plan(const DeviceDemand &demand) const
{
    const Sheet &sheet = *m_sheet;
    const ModelInfo &info = sheet.info;
    const uint64_t usable = usableMemory(demand.free);
    const auto precision =
        demand.packed ? compute::KvPrecision::EightBit : compute::KvPrecision::Half;
    const SplitPlan split = planSplit(sheet.config, sheet.device,
                                      {.memory = {usable},
                                       .context = plannedContext(demand.room, sheet.config),
                                       .precision = precision,
                                       .besides = sheet.drafter});
    DevicePlan plan{.layers = split.layers,
                    .onDevice = split.onDevices,
                    .isWhole = split.isWhole(),
                    .isKnown = split.onDevices > 0 || split.need > usable,
                    .device = {},
                    .processor = {.weights = info.weightBytes + info.packingBytes,
                                  .context = info.kvBytes(demand.context, demand.packed),
                                  .drafter = sheet.drafter,
                                  .work = info.scratchBytes + info.vocabularyBytes}};
    if (split.onDevices == 0)
        return plan;
    const uint64_t placed = placedContext(split, sheet.config, demand.context, precision);
    plan.device = {.weights = placedBytes(split, sheet.device),
                   .context = placed,
                   .drafter = split.headOnDevice ? sheet.drafter : 0, // it is where the head is
                   .work = info.scratchBytes};
    MemoryUse &rest = plan.processor;
    rest.weights = without(rest.weights, placedBytes(split, sheet.processor));
    rest.context = without(rest.context, placed);
    rest.drafter -= plan.device.drafter;
    if (plan.isWhole)
        rest.work = info.vocabularyBytes;
    return plan;
}

} // namespace engine
