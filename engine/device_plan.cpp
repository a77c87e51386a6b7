// SPDX-License-Identifier: Apache-2.0
#include "engine/device_plan.h"

#include "engine/model_description.h"
#include "engine/model_file.h"
#include "engine/vulkan_placement.h"

#include <new>
#include <utility>

namespace engine {

namespace {

    std::string describe(const SplitPlan &plan, uint64_t free)
    {
        const std::string room =
            " (" + readableBytes(plan.taken) + " of " + readableBytes(free) + " free)";
        if (plan.isWhole())
            return "all " + std::to_string(plan.layers) + " layers" + room;
        if (plan.onDevices == 0)
            return "none of the layers (" + readableBytes(free) + " free)";
        return describeShare(plan) + room + "; the processor computes the rest";
    }

} // namespace

base::Result<std::vector<DeviceShare>> deviceShares(const std::filesystem::path &model,
                                                    uint32_t context)
{
    try {
        const auto opened = openModelFile(model);
        if (!opened)
            return opened.error();
        const auto &[file, config, tensors] = *opened;
        std::vector<DeviceShare> shares;
        for (const ComputeDevice &device : computeDevices().devices) {
            if (!device.problem.empty())
                continue;
            const SplitRequest request =
                splitRequest(file, config, {.context = context}, usableMemory(device.freeMemory));
            const SplitPlan plan = planSplit(config, tensors, request);
            shares.push_back({.device = device.name,
                              .layers = plan.onDevices,
                              .experts = plan.expertsOnDevices,
                              .isWhole = plan.isWhole(),
                              .bytes = plan.taken,
                              .words = describe(plan, device.freeMemory)});
        }
        return shares;
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to read the model's header."};
    }
}

} // namespace engine
