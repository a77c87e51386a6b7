// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/command_stream.h"

#include <algorithm>
#include <new>
#include <utility>

namespace engine::compute::vulkan {

namespace {

    // Remembered: where layers' experts are on the processor, a token takes some for each layer.
    constexpr size_t kPrograms = 128;
    // Multiplications after which work is sent off, so that the device does not wait for the rest
    // to be queued, no watchdog thinks that it hangs, and a wish to stop is soon obeyed.
    constexpr uint64_t kCostAtOnce = 40'000'000'000; // half a second on small devices
    constexpr uint64_t kCostOnProcessor = 2'000'000'000;

    // Nanoseconds that what is sent off at once may take; far more than it should. Beyond that the
    // driver hangs, and must not hang the program.
    constexpr uint64_t kMostWait = 60'000'000'000;
    constexpr uint64_t kMostWaitOnProcessor = 600'000'000'000;
    constexpr int kWaits = 4; // it is split in: a wait may fail and the next go well

    constexpr VkPipelineStageFlags kWork =
        VK_PIPELINE_STAGE_COMPUTE_SHADER_BIT | VK_PIPELINE_STAGE_TRANSFER_BIT;
    constexpr VkAccessFlags kWrites = VK_ACCESS_SHADER_WRITE_BIT | VK_ACCESS_TRANSFER_WRITE_BIT;
    constexpr VkAccessFlags kReads = VK_ACCESS_SHADER_READ_BIT | VK_ACCESS_TRANSFER_READ_BIT;

} // namespace

CommandStream::CommandStream(std::shared_ptr<Device> device, Memory &memory)
    : m_device(std::move(device))
    , m_memory(memory)
{
}

base::Result<std::unique_ptr<CommandStream>> CommandStream::create(std::shared_ptr<Device> device,
                                                                   Memory &memory)
{
    std::unique_ptr<CommandStream> stream(new CommandStream(std::move(device), memory));
    if (memory.rehearses())
        return stream;
    const DeviceApi &api = stream->m_device->api();
    VkCommandPoolCreateInfo pool{};
    pool.sType = VK_STRUCTURE_TYPE_COMMAND_POOL_CREATE_INFO;
    pool.flags = VK_COMMAND_POOL_CREATE_RESET_COMMAND_BUFFER_BIT;
    pool.queueFamilyIndex = stream->m_device->queueFamily();
    VkSemaphoreTypeCreateInfo type{};
    type.sType = VK_STRUCTURE_TYPE_SEMAPHORE_TYPE_CREATE_INFO;
    type.semaphoreType = VK_SEMAPHORE_TYPE_TIMELINE;
    VkSemaphoreCreateInfo semaphore{};
    semaphore.sType = VK_STRUCTURE_TYPE_SEMAPHORE_CREATE_INFO;
    semaphore.pNext = &type;
    const VkDevice handle = stream->m_device->handle();
    if (!stream->check(api.CreateCommandPool(handle, &pool, nullptr, &stream->m_pool))
        || !stream->check(api.CreateSemaphore(handle, &semaphore, nullptr, &stream->m_semaphore)))
        return *stream->m_failure;
    auto staging = memory.allocate(kStagingBytes, Place::Upload);
    if (!staging)
        return staging.error();
    stream->m_staging = std::move(*staging);
    return stream;
}

CommandStream::~CommandStream()
{
    settle();
    const DeviceApi &api = m_device->api();
    api.DestroyCommandPool(m_device->handle(), m_pool, nullptr);
    api.DestroySemaphore(m_device->handle(), m_semaphore, nullptr);
}

void CommandStream::add(const Command &command, uint64_t cost)
{
    if (failed() || m_memory.rehearses())
        return;
    try {
        m_queued.push_back(command);
        m_cost += cost;
        if (m_cost > (m_device->traits().processor ? kCostOnProcessor : kCostAtOnce))
            submit();
    } catch (const std::bad_alloc &) {
        exhaust();
    }
}

void CommandStream::fail(base::Error error)
{
    m_lost = m_lost || error.code == base::ErrorCode::DeviceLost;
    ++m_failures;
    if (!m_failure)
        m_failure = std::move(error);
    m_queued.clear();
    m_cost = 0;
}

bool CommandStream::check(VkResult result)
{
    if (result != VK_SUCCESS)
        fail(m_device->errorFor(result));
    return result == VK_SUCCESS;
}

void CommandStream::submit()
{
    if (failed() || m_queued.empty())
        return;
    m_cost = 0;
    // Two at a time: one runs while the next is made.
    waitFor(m_sent > 0 ? m_sent - 1 : 0);
    Program *next = failed() ? nullptr : program();
    if (!next)
        return;
    const uint64_t value = m_sent + 1;
    VkTimelineSemaphoreSubmitInfo signal{};
    signal.sType = VK_STRUCTURE_TYPE_TIMELINE_SEMAPHORE_SUBMIT_INFO;
    signal.signalSemaphoreValueCount = 1;
    signal.pSignalSemaphoreValues = &value;
    VkSubmitInfo info{};
    info.sType = VK_STRUCTURE_TYPE_SUBMIT_INFO;
    info.pNext = &signal;
    info.commandBufferCount = 1;
    info.pCommandBuffers = &next->buffer;
    info.signalSemaphoreCount = 1;
    info.pSignalSemaphores = &m_semaphore;
    if (!check(m_device->api().QueueSubmit(m_device->queue(), 1, &info, VK_NULL_HANDLE)))
        return;
    m_sent = value;
    next->sent = value;
}

// A recorded program of the queued commands, which are taken. It is not running.
CommandStream::Program *CommandStream::program()
{
    auto found = std::ranges::find(m_programs, m_queued, &Program::commands);
    if (found != m_programs.end()) {
        m_queued.clear();
        waitFor(found->sent);
        std::rotate(found, found + 1, m_programs.end());
        return failed() ? nullptr : &m_programs.back();
    }
    Program fresh;
    if (m_programs.size() >= kPrograms) {
        waitFor(m_programs.front().sent);
        if (failed()) // it may still run
            return nullptr;
        fresh.buffer = m_programs.front().buffer;
        m_programs.erase(m_programs.begin());
    } else {
        VkCommandBufferAllocateInfo allocate{};
        allocate.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_ALLOCATE_INFO;
        allocate.commandPool = m_pool;
        allocate.level = VK_COMMAND_BUFFER_LEVEL_PRIMARY;
        allocate.commandBufferCount = 1;
        if (!check(m_device->api().AllocateCommandBuffers(m_device->handle(), &allocate,
                                                          &fresh.buffer)))
            return nullptr;
    }
    fresh.commands = std::exchange(m_queued, {});
    m_programs.push_back(std::move(fresh));
    // One that could not be recorded must not be found again.
    if (!check(record(m_programs.back()))) {
        m_programs.back().commands.clear();
        return nullptr;
    }
    return &m_programs.back();
}

VkResult CommandStream::record(Program &program)
{
    const DeviceApi &api = m_device->api();
    VkCommandBufferBeginInfo begin{};
    begin.sType = VK_STRUCTURE_TYPE_COMMAND_BUFFER_BEGIN_INFO;
    if (const VkResult begun = api.BeginCommandBuffer(program.buffer, &begin); begun != VK_SUCCESS)
        return begun;
    VkMemoryBarrier between{};
    between.sType = VK_STRUCTURE_TYPE_MEMORY_BARRIER;
    between.srcAccessMask = kWrites;
    between.dstAccessMask = kReads | kWrites;
    bool first = true; // it waits for the program before
    for (const Command &command : program.commands) {
        if (first || command.order == Order::After)
            api.CmdPipelineBarrier(program.buffer, kWork, kWork, 0, 1, &between, 0, nullptr, 0,
                                   nullptr);
        first = false;
        recordCommand(program.buffer, command);
    }
    VkMemoryBarrier toHost = between;
    toHost.dstAccessMask = VK_ACCESS_HOST_READ_BIT;
    api.CmdPipelineBarrier(program.buffer, kWork, VK_PIPELINE_STAGE_HOST_BIT, 0, 1, &toHost, 0,
                           nullptr, 0, nullptr);
    return api.EndCommandBuffer(program.buffer);
}

void CommandStream::recordCommand(VkCommandBuffer buffer, const Command &command) const
{
    const DeviceApi &api = m_device->api();
    if (!command.pipeline) {
        const VkBufferCopy region{command.copy[0], command.copy[1], command.copy[2]};
        api.CmdCopyBuffer(buffer, command.from, command.to, 1, &region);
        return;
    }
    api.CmdBindPipeline(buffer, VK_PIPELINE_BIND_POINT_COMPUTE, command.pipeline);
    api.CmdPushConstants(buffer, command.layout, VK_SHADER_STAGE_COMPUTE_BIT, 0,
                         Command::kPushBytes, command.push.data());
    api.CmdDispatch(buffer, command.groups[0], command.groups[1], command.groups[2]);
}

// Until it has come so far, or is lost.
void CommandStream::waitFor(uint64_t value)
{
    if (value == 0 || m_lost)
        return;
    const VkResult waited = waitOrAbandon(value);
    if (waited != VK_SUCCESS) {
        m_lost = true; // also where there is no memory for the message
        check(waited);
    }
}

// Where the device does not come so far in any sensible time, what it works on is never freed.
VkResult CommandStream::waitOrAbandon(uint64_t value) noexcept
{
    VkSemaphoreWaitInfo wait{};
    wait.sType = VK_STRUCTURE_TYPE_SEMAPHORE_WAIT_INFO;
    wait.semaphoreCount = 1;
    wait.pSemaphores = &m_semaphore;
    wait.pValues = &value;
    const uint64_t most = m_device->traits().processor ? kMostWaitOnProcessor : kMostWait;
    VkResult waited = VK_TIMEOUT;
    for (int i = 0; i < kWaits; ++i) {
        waited = m_device->api().WaitSemaphores(m_device->handle(), &wait, most / kWaits);
        if (waited == VK_SUCCESS || waited == VK_ERROR_DEVICE_LOST)
            return waited;
    }
    m_device->abandon();
    return VK_TIMEOUT;
}

void CommandStream::send() noexcept
{
    try {
        submit();
    } catch (const std::bad_alloc &) {
        exhaust();
    }
}

void CommandStream::settle() noexcept
{
    try {
        submit();
        waitFor(m_sent);
    } catch (const std::bad_alloc &) {
        exhaust();
        // What was sent off still runs.
        if (m_sent > 0 && !m_lost)
            m_lost = waitOrAbandon(m_sent) != VK_SUCCESS;
    }
    m_staged = 0;
}

void CommandStream::exhaust() noexcept
{
    ++m_failures;
    m_exhausted = true;
    m_queued.clear();
    m_cost = 0;
}

base::Result<void> CommandStream::finish()
{
    settle();
    m_parts = {};
    if (!failed())
        return {};
    const VkResult reason = m_lost ? VK_ERROR_DEVICE_LOST : VK_ERROR_OUT_OF_HOST_MEMORY;
    base::Error error = m_failure ? *m_failure : m_device->errorFor(reason);
    if (!m_lost) { // the next computation may go well
        m_failure.reset();
        m_exhausted = false;
    }
    return error;
}

} // namespace engine::compute::vulkan
