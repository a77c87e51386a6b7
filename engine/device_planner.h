// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/model_info.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace engine {

// Bytes that a model takes of one memory, by what they are for.
struct MemoryUse {
    uint64_t weights = 0;
    uint64_t context = 0; // keys and values of a conversation
    uint64_t drafter = 0;
    uint64_t work = 0; // intermediate results, and the vocabulary

    uint64_t sum() const { return weights + context + drafter + work; }
};

// What a graphics device would compute of a model, and what lies where.
struct DevicePlan {
    uint32_t layers = 0; // of the model
    uint32_t onDevice = 0; // of these; 0: the processor computes all of it
    bool isWhole = false; // the processor computes nothing
    bool isKnown = true; // false: devices compute with none of its types of weights
    MemoryUse device; // of the graphics device's memory
    MemoryUse processor; // of the computer's
};

// What a plan is made for.
struct DeviceDemand {
    uint64_t free = 0; // bytes of the device's memory that nobody else uses
    uint32_t room = 0; // OpenOptions::context: tokens that it keeps room for
    uint32_t context = 0; // tokens that the conversation then gets
    bool packed = false; // as 8-bit codes
};

// Plans for one graphics device as loading with BackendKind::Vulkan and that device does. An
// immutable value that refers to no file; any thread.
class DevicePlanner final
{
public:
    // Reads headers only, in milliseconds. The errors of Model::inspect().
    static base::Result<DevicePlanner> open(const std::filesystem::path &model);

    const ModelInfo &info() const; // as Model::inspect() tells
    DevicePlan plan(const DeviceDemand &demand) const; // some microseconds

private:
    struct Sheet;
    explicit DevicePlanner(std::shared_ptr<const Sheet> sheet);

    std::shared_ptr<const Sheet> m_sheet; // shared by copies
};

} // namespace engine
