// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/split/split_backend.h"
#include "engine/engine.h"
#include "engine/split_plan.h"

#include <memory>
#include <string>

namespace engine {

// What a model with BackendKind::Vulkan is computed on.
struct VulkanDevices {
    std::unique_ptr<compute::Backend> backend = {};
    compute::split::SplitBackend *split = nullptr; // the same, where it is several devices
    SplitPlan plan;
    std::string note = {}; // why not one graphics device computes all of it; empty: one does
};

// The graphics device; where that does not hold the model and none is named, the other graphics
// cards as well; and what they do not hold, the processor. `most`: bytes that may be used of each
// device at most.
base::Result<VulkanDevices> openVulkanDevices(const gguf::GgufFile &file,
                                              const model::GemmaConfig &config,
                                              const model::GemmaTensors &tensors,
                                              const OpenOptions &options,
                                              uint64_t most);

// Whether the computer's own memory takes the model, but for the bytes that are elsewhere and
// beside others that are taken already: better to refuse it than to swap until nothing responds.
base::Result<void> fitsComputer(const ModelInfo &info, uint64_t elsewhere, uint64_t besides = 0);

// Of so many bytes free on a device, those that a model may take.
uint64_t usableMemory(uint64_t free);

// Tokens of conversation that a device keeps room for when OpenOptions::context is `asked`.
uint32_t plannedContext(uint32_t asked, const model::GemmaConfig &config);

// What the planner gets to know of a device with so many bytes for the model, and for the drafter
// that lies beside the model or that `options` name.
SplitRequest splitRequest(const gguf::GgufFile &file,
                          const model::GemmaConfig &config,
                          const OpenOptions &options,
                          uint64_t memory);

} // namespace engine
