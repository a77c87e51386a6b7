// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/copy_speed.h"

#include "engine/compute/vulkan/context.h"

#include <algorithm>
#include <chrono>
#include <new>

namespace engine::compute::vulkan {

namespace {

    constexpr uint64_t kBytes = 256ULL << 20; // more than any cache holds
    constexpr double kEnough = 0.05; // seconds that one measurement takes at least
    constexpr uint32_t kMostCopies = 4096;
    constexpr int kMeasurements = 3;

    struct Copies {
        std::shared_ptr<Context> context; // shared with the memory
        Allocation from, to;

        base::Result<double> seconds(uint32_t count)
        {
            using Clock = std::chrono::steady_clock;
            const Clock::time_point start = Clock::now();
            for (uint32_t i = 0; i < count; ++i)
                context->stream().copy(from.slice, to.slice);
            if (auto done = context->stream().finish(); !done)
                return done.error();
            return std::chrono::duration<double>(Clock::now() - start).count();
        }
    };

    base::Result<double> fastest(Copies &copies)
    {
        uint32_t count = 1;
        auto taken = copies.seconds(count); // warms up
        for (; taken && *taken < kEnough && count < kMostCopies; taken = copies.seconds(count))
            count *= 2;
        for (int i = 1; taken && i < kMeasurements; ++i) {
            const auto again = copies.seconds(count);
            if (!again)
                return again.error();
            taken = std::min(*taken, *again);
        }
        if (!taken)
            return taken.error();
        return 2.0 * static_cast<double>(kBytes) * count / std::max(*taken, 1e-9);
    }

} // namespace

base::Result<double> measureCopySpeed(const std::string &device)
{
    try {
        auto context = Context::create(
            {.device = device, .threads = 1, .sharing = Sharing::Auto, .cacheFolder = {}});
        if (!context)
            return context.error();
        auto from = (*context)->memory().allocate(kBytes, Place::Device);
        if (!from)
            return from.error();
        auto to = (*context)->memory().allocate(kBytes, Place::Device);
        if (!to)
            return to.error();
        Copies copies{*context, std::move(*from), std::move(*to)};
        return fastest(copies);
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory to measure the graphics card's."};
    }
}

} // namespace engine::compute::vulkan
