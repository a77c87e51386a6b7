// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/top_k.h"

#include <algorithm>
#include <bit>

namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kOwn = 16; // numbers of a thread; top_k.comp knows it too
    constexpr uint32_t kHighest = 0x80000000;

    struct Pair {
        uint32_t key, index;
    };

    // What top_k.comp made a key of, but for the sign of 0.
    float numberOf(uint32_t key)
    {
        return std::bit_cast<float>((key & kHighest) != 0 ? key ^ kHighest : ~key);
    }

} // namespace

void TopK::find(VkDeviceAddress numbers,
                uint32_t count,
                uint32_t most,
                std::vector<base::Scored> &best)
{
    best.clear();
    const uint32_t threads = m_context->rowThreads();
    const auto groupsFor = [&](uint32_t items) {
        return (items + threads * kOwn - 1) / (threads * kOwn);
    };
    const uint64_t half = uint64_t{groupsFor(count)} * most * sizeof(Pair);
    if (count == 0 || !reserve(2 * half))
        return;
    TopKArguments arguments{.from = numbers, .to = 0, .count = count, .most = most};
    uint32_t groups = 0;
    Slice to;
    for (uint32_t pass = 0; groups != 1; ++pass) {
        groups = groupsFor(arguments.count);
        to = m_memory.slice.part(pass % 2 * half, uint64_t{groups} * most * sizeof(Pair));
        arguments.to = to.address;
        m_context->run(
            {.pipeline = m_context->pipeline(Kernel::TopK, {threads, pass > 0 ? 1U : 0U}),
             .groups = Context::grid(groups)},
            arguments);
        arguments.from = to.address;
        arguments.count = groups * most;
    }
    std::vector<Pair> found(most);
    m_context->stream().download(to, std::as_writable_bytes(std::span(found)));
    if (m_context->stream().failed())
        return;
    for (const Pair &pair : found) {
        if (pair.key != 0)
            best.push_back({.index = pair.index, .score = numberOf(pair.key)});
    }
    std::ranges::sort(best, base::isBetter);
}

bool TopK::reserve(uint64_t bytes)
{
    if (m_memory.slice.size >= bytes)
        return true;
    m_context->stream().settle();
    m_memory = {};
    auto memory = m_context->memory().allocate(bytes, Place::Device);
    if (memory)
        m_memory = std::move(*memory);
    else
        m_context->stream().fail(memory.error());
    return static_cast<bool>(memory);
}

} // namespace engine::compute::vulkan
