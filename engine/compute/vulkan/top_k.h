// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/scored.h"
#include "engine/compute/vulkan/context.h"

#include <vector>

namespace engine::compute::vulkan {

// The highest of many numbers, found on the device: a few hundred bytes come back instead of all.
// Owned by the backend.
class TopK final
{
public:
    static constexpr uint32_t kMost = 256;

    explicit TopK(std::shared_ptr<Context> context)
        : m_context(std::move(context))
    {
    }

    // Of `count` numbers at that address the `most` (1..kMost) best, as Backend::topK() says.
    // Waits; after a failure, which the stream keeps, none.
    void
    find(VkDeviceAddress numbers, uint32_t count, uint32_t most, std::vector<base::Scored> &best);

private:
    bool reserve(uint64_t bytes);

    std::shared_ptr<Context> m_context;
    Allocation m_memory; // what workgroups found, and what those after them found among that
};

} // namespace engine::compute::vulkan
