// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/model/failure_state.h"

#include <mutex>

// Stands between Hearth and a Vulkan device: makes one of its calls fail, and counts what lives on
// it. Armed by one thread, called by any.
namespace tests {

class FailingDevice final
{
public:
    // The `nth` call of that kind from now on, from 1, fails so; a device that is lost, or does
    // not answer, stays it, and so does a driver that cannot compile (VK_ERROR_UNKNOWN).
    static void arm(Call call, int nth, VkResult result)
    {
        {
            const std::lock_guard lock(s_mutex);
            s_state.arm(call, nth, result);
        }
        engine::compute::vulkan::setDeviceHook(hook);
    }
    // So many calls in a row fail so, and then all is well again, whatever the result says.
    static void armPassing(Call call, int nth, VkResult result, int times)
    {
        arm(call, nth, result);
        const std::lock_guard lock(s_mutex);
        s_state.times = times;
        s_state.passes = true;
    }
    static void disarm() { arm(Call::Count, 0, VK_SUCCESS); }
    static bool hasFailed()
    {
        const std::lock_guard lock(s_mutex);
        return s_state.failed;
    }
    static int live() { return s_state.live; } // objects, devices among them
    static void forgetLive() { s_state.live = 0; }

private:
    using Api = engine::compute::vulkan::DeviceApi;
    using Callbacks = const VkAllocationCallbacks *;

    inline static FailureState s_state;
    inline static std::mutex s_mutex; // of all but what is counted as live
    inline static Api s_real;

    // What the call returns instead of being made; VK_SUCCESS: it is made.
    static VkResult fault(Call call)
    {
        const std::lock_guard lock(s_mutex);
        const bool wasGone = s_state.gone;
        const VkResult result = s_state.fault(call);
        if (s_state.gone && !wasGone && s_state.value > 0) // a lost device touches nothing any more
            s_real.WaitSemaphores(s_state.device, &wait(), UINT64_MAX);
        return result;
    }
    static const VkSemaphoreWaitInfo &wait()
    {
        static VkSemaphoreWaitInfo info{};
        info.sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO;
        info.semaphoreCount = 1;
        info.pSemaphores = &s_state.semaphore;
        info.pValues = &s_state.value;
        return info;
    }
    template<typename Make>
    static VkResult created(Call call, const Make &make)
    {
        if (const VkResult failed = fault(call); failed != VK_SUCCESS)
            return failed;
        const VkResult made = make();
        s_state.live += made == VK_SUCCESS ? 1 : 0;
        return made;
    }

    static void hook(Api &api);
    static void hookMemory(Api &api);
    static void hookKernels(Api &api);
    static void hookQueue(Api &api);
};

inline void FailingDevice::hook(Api &api)
{
    s_real = api;
    s_state.gone = false;
    s_state.value = 0;
    ++s_state.live;
    api.DestroyDevice = [](VkDevice device, Callbacks callbacks) {
        --s_state.live;
        s_real.DestroyDevice(device, callbacks);
    };
    hookMemory(api);
    hookKernels(api);
    hookQueue(api);
}

#define HEARTH_COUNT_DESTRUCTION(name, Type)                                                       \
    api.name = [](VkDevice device, Type object, Callbacks callbacks) {                             \
        s_state.live -= object ? 1 : 0;                                                            \
        s_real.name(device, object, callbacks);                                                    \
    };
#define HEARTH_COUNT_CREATION(name, Info, Type, call)                                              \
    api.name = [](VkDevice device, const Info *info, Callbacks callbacks, Type *object) {          \
        return created(call, [&] { return s_real.name(device, info, callbacks, object); });        \
    };

inline void FailingDevice::hookMemory(Api &api)
{
    HEARTH_COUNT_CREATION(AllocateMemory, VkMemoryAllocateInfo, VkDeviceMemory, Call::Memory)
    HEARTH_COUNT_DESTRUCTION(FreeMemory, VkDeviceMemory)
    HEARTH_COUNT_CREATION(CreateBuffer, VkBufferCreateInfo, VkBuffer, Call::Buffer)
    HEARTH_COUNT_DESTRUCTION(DestroyBuffer, VkBuffer)
    api.MapMemory = [](VkDevice device, VkDeviceMemory memory, VkDeviceSize offset,
                       VkDeviceSize size, VkMemoryMapFlags flags, void **data) {
        const VkResult failed = fault(Call::Map);
        return failed != VK_SUCCESS ? failed
                                    : s_real.MapMemory(device, memory, offset, size, flags, data);
    };
    api.BindBufferMemory = [](VkDevice device, VkBuffer buffer, VkDeviceMemory memory,
                              VkDeviceSize offset) {
        const VkResult failed = fault(Call::Map);
        return failed != VK_SUCCESS ? failed
                                    : s_real.BindBufferMemory(device, buffer, memory, offset);
    };
}

inline void FailingDevice::hookKernels(Api &api)
{
    HEARTH_COUNT_CREATION(CreateShaderModule, VkShaderModuleCreateInfo, VkShaderModule,
                          Call::Module)
    HEARTH_COUNT_DESTRUCTION(DestroyShaderModule, VkShaderModule)
    HEARTH_COUNT_CREATION(CreatePipelineLayout, VkPipelineLayoutCreateInfo, VkPipelineLayout,
                          Call::Other)
    HEARTH_COUNT_DESTRUCTION(DestroyPipelineLayout, VkPipelineLayout)
    HEARTH_COUNT_CREATION(CreatePipelineCache, VkPipelineCacheCreateInfo, VkPipelineCache,
                          Call::Other)
    HEARTH_COUNT_DESTRUCTION(DestroyPipelineCache, VkPipelineCache)
    api.CreateComputePipelines = [](VkDevice device, VkPipelineCache cache, uint32_t count,
                                    const VkComputePipelineCreateInfo *infos, Callbacks callbacks,
                                    VkPipeline *pipelines) {
        return created(Call::Pipeline, [&] {
            return s_real.CreateComputePipelines(device, cache, count, infos, callbacks, pipelines);
        });
    };
    HEARTH_COUNT_DESTRUCTION(DestroyPipeline, VkPipeline)
}

inline void FailingDevice::hookQueue(Api &api)
{
    HEARTH_COUNT_CREATION(CreateCommandPool, VkCommandPoolCreateInfo, VkCommandPool, Call::Other)
    HEARTH_COUNT_DESTRUCTION(DestroyCommandPool, VkCommandPool)
    api.CreateSemaphore = [](VkDevice device, const VkSemaphoreCreateInfo *info,
                             Callbacks callbacks, VkSemaphore *semaphore) {
        s_state.device = device;
        return created(Call::Other,
                       [&] { return s_real.CreateSemaphore(device, info, callbacks, semaphore); });
    };
    HEARTH_COUNT_DESTRUCTION(DestroySemaphore, VkSemaphore)
    api.AllocateCommandBuffers = [](VkDevice device, const VkCommandBufferAllocateInfo *info,
                                    VkCommandBuffer *buffers) {
        const VkResult failed = fault(Call::Record);
        return failed != VK_SUCCESS ? failed : s_real.AllocateCommandBuffers(device, info, buffers);
    };
    api.BeginCommandBuffer = [](VkCommandBuffer buffer, const VkCommandBufferBeginInfo *info) {
        const VkResult failed = fault(Call::Record);
        return failed != VK_SUCCESS ? failed : s_real.BeginCommandBuffer(buffer, info);
    };
    api.EndCommandBuffer = [](VkCommandBuffer buffer) {
        const VkResult failed = fault(Call::Record);
        return failed != VK_SUCCESS ? failed : s_real.EndCommandBuffer(buffer);
    };
    api.QueueSubmit = [](VkQueue queue, uint32_t count, const VkSubmitInfo *infos, VkFence fence) {
        if (const VkResult failed = fault(Call::Submit); failed != VK_SUCCESS)
            return failed;
        const VkResult sent = s_real.QueueSubmit(queue, count, infos, fence);
        const std::lock_guard lock(s_mutex);
        const auto *signal = static_cast<const VkTimelineSemaphoreSubmitInfo *>(infos->pNext);
        s_state.semaphore = *infos->pSignalSemaphores;
        s_state.value = *signal->pSignalSemaphoreValues;
        return sent;
    };
    api.WaitSemaphores = [](VkDevice device, const VkSemaphoreWaitInfo *info, uint64_t most) {
        const VkResult failed = fault(Call::Wait);
        return failed != VK_SUCCESS ? failed : s_real.WaitSemaphores(device, info, most);
    };
}

#undef HEARTH_COUNT_CREATION
#undef HEARTH_COUNT_DESTRUCTION

} // namespace tests
