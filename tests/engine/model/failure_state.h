// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/api.h"

#include <atomic>

// Which call of a Vulkan device fails, and how: what FailingDevice is told and keeps count of.
namespace tests {

enum class Call { Memory, Buffer, Map, Pipeline, Module, Record, Submit, Wait, Other, Count };

struct FailureState {
    Call call = Call::Count;
    int nth = 0;
    int times = 1; // so many in a row
    VkResult result = VK_SUCCESS;
    std::atomic<int> live = 0;
    bool failed = false;
    bool stays = false; // fails from then on
    bool passes = false; // the device is not gone
    bool gone = false; // this device fails from now on
    int calls = 0; // of that kind
    VkDevice device = VK_NULL_HANDLE;
    VkSemaphore semaphore = VK_NULL_HANDLE; // that the newest submission signals
    uint64_t value = 0;

    void arm(Call which, int from, VkResult how)
    {
        call = which;
        nth = from;
        times = 1;
        result = how;
        calls = 0;
        failed = false;
        stays = how == VK_ERROR_UNKNOWN;
        passes = false;
        gone = false;
    }

    // What a call returns instead of being made; VK_SUCCESS: it is made.
    VkResult fault(Call made)
    {
        if (gone && (made == Call::Submit || made == Call::Wait))
            return result;
        if (made != call)
            return VK_SUCCESS;
        ++calls;
        if (calls < nth || (!stays && calls >= nth + times))
            return VK_SUCCESS;
        failed = true;
        gone = !passes && (result == VK_ERROR_DEVICE_LOST || result == VK_TIMEOUT);
        return result;
    }
};

} // namespace tests
