// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/held_memory.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace engine::compute::vulkan {

namespace {

    struct Held {
        std::mutex mutex; // guards the map
        std::map<std::string, uint64_t> bytes;
    };

    // Never destroyed: models may end after whatever is.
    Held &held()
    {
        static auto *const all = new Held;
        return *all;
    }

} // namespace

void addHeld(const std::string &key, uint64_t bytes)
{
    const std::lock_guard lock(held().mutex);
    held().bytes[key] += bytes;
}

void dropHeld(const std::string &key, uint64_t bytes)
{
    const std::lock_guard lock(held().mutex);
    uint64_t &there = held().bytes[key];
    there -= std::min(there, bytes);
}

uint64_t heldBytes(const std::string &key)
{
    const std::lock_guard lock(held().mutex);
    const auto found = held().bytes.find(key);
    return found == held().bytes.end() ? 0 : found->second;
}

} // namespace engine::compute::vulkan
