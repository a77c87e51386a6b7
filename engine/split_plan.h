// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/attention_spec.h"
#include "engine/compute/split/places.h"
#include "engine/model/gemma_tensors.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace engine {

// Bytes that a weight matrix takes on a device; nothing: it cannot compute with it.
using BytesOf = std::function<std::optional<uint64_t>(const gguf::TensorInfo &)>;

// The same of the parts that are placed as one.
struct PartBytes {
    struct Layer {
        std::optional<uint64_t> dense; // all but experts
        std::optional<uint64_t> experts; // 0: it has none
    };
    std::vector<Layer> layers;
    std::optional<uint64_t> head;
    uint64_t perLayerProjection = 0; // goes with the first layer
};

PartBytes partBytes(const model::GemmaTensors &tensors, const BytesOf &bytesOf);

// What a model is to be spread over: graphics devices, and after them the processor, which has room
// for what is left.
struct SplitRequest {
    std::vector<uint64_t> memory = {}; // bytes that may be used of each graphics device
    // So many of the last layers on graphics devices, whether they fit or not, and of their experts
    // what fits. Unset: what fits.
    std::optional<uint32_t> layers = {};
    uint32_t context = 0; // tokens of the conversation that it is to have room for
    compute::KvPrecision precision = compute::KvPrecision::Half; // of its keys and values
    uint64_t besides = 0; // bytes kept free beside the last layer, for a drafter
    BytesOf bytesOf = {}; // on a graphics device; not wanted beside PartBytes
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
SplitPlan planSplit(const model::GemmaConfig &config,
                    const PartBytes &parts, // on a graphics device
                    const SplitRequest &request);

// "24 of 35 layers and the experts of 3": what graphics devices compute.
std::string describeShare(const SplitPlan &plan);

} // namespace engine
