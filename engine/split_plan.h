// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/split/places.h"
#include "engine/model/gemma_tensors.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace engine {

// What a model is to be spread over: graphics devices, and after them the processor, which has room
// for what is left.
struct SplitRequest {
    std::vector<uint64_t> memory = {}; // bytes that may be used of each graphics device
    // So many of the last layers on graphics devices, whether they fit or not, and of their experts
    // what fits. Unset: what fits.
    std::optional<uint32_t> layers = {};
    uint32_t context = 0; // tokens of the conversation that it is to have room for
    uint64_t besides = 0; // bytes that something else takes on the first device: a drafter
    // Bytes that a weight matrix takes on a graphics device; nothing: it cannot compute with it.
    std::function<std::optional<uint64_t>(const gguf::TensorInfo &)> bytesOf = {};
};

// Where each part of a model goes. Places count the graphics devices, then the processor.
struct SplitPlan {
    compute::split::Places places;
    uint32_t processor = 0; // its place
    uint32_t layers = 0;
    uint32_t onDevices = 0; // layers whose weights, but for experts, are on graphics devices
    uint32_t expertsOnDevices = 0; // and whose experts are; 0 without experts
    bool hasExperts = false;
    bool headOnDevice = false;
    uint64_t taken = 0; // bytes on graphics devices
    uint64_t mostTaken = 0; // bytes on the one that takes most
    uint64_t need = 0; // bytes that the whole model would take there

    bool isWhole() const; // all of it on the first device
    bool needsProcessor() const; // some of it is on none
};

// Layers go to the graphics devices from the last one back, then the head; experts only where room
// is left once all else has its place: they are read least for their size. Keys and values go where
// most of their readers are.
SplitPlan planSplit(const model::GemmaConfig &config,
                    const model::GemmaTensors &tensors,
                    const SplitRequest &request);

// "24 of 35 layers and the experts of 3": what graphics devices compute.
std::string describeShare(const SplitPlan &plan);

} // namespace engine
