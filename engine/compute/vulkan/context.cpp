// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/context.h"

#include "engine/base/log.h"

#include <algorithm>

namespace engine::compute::vulkan {

namespace {

    // Drivers on the processor pay for every barrier and every thread of a subgroup.
    constexpr uint32_t kRowThreadsOnProcessor = 64;

    constexpr uint64_t kGroupsInLine = 32768;

    Sharing usualSharing = Sharing::Auto;

} // namespace

void setUsualSharing(Sharing sharing)
{
    usualSharing = sharing;
}

Context::Context(std::shared_ptr<Device> device, Memory::Use use)
    : m_device(device)
    , m_memory(std::move(device), use)
{
}

Context::~Context()
{
    if (m_memory.rehearses() && m_pipelines)
        m_pipelines->endPreparing();
}

base::Result<std::shared_ptr<Context>> Context::create(const VulkanOptions &options)
{
    auto device = Device::open(options.device);
    if (!device)
        return device.error();
    const auto use = options.partBytes > 0 ? Memory::Use::Hidden : Memory::Use::All;
    std::shared_ptr<Context> context(new Context(std::move(*device), use));
    if (options.partBytes > 0)
        context->m_partBytes = options.partBytes;
    if (options.dispatchCost > 0)
        context->m_mostCost = options.dispatchCost;
    auto pipelines = Pipelines::create(context->m_device, options.cacheFolder);
    if (!pipelines)
        return pipelines.error();
    context->m_pipelines = std::move(*pipelines);
    auto stream = CommandStream::create(context->m_device, context->m_memory);
    if (!stream)
        return stream.error();
    context->m_stream = std::move(*stream);
    const bool processor = context->m_device->traits().processor;
    const Sharing sharing = options.sharing == Sharing::Auto ? usualSharing : options.sharing;
    context->m_together = sharing == Sharing::Auto ? !processor : sharing == Sharing::Together;
    if (wantsMatrices(options.matrices, processor))
        context->m_matrices = context->m_device->traits().matrices;
    context->m_dotsFrom =
        vulkan::dotsFrom(options.dots, context->m_device->traits().dots, processor);
    if (processor)
        context->m_rowThreads = kRowThreadsOnProcessor;
    return context;
}

base::Result<std::shared_ptr<Context>> Context::rehearsal() const
{
    std::shared_ptr<Context> context(new Context(m_device, Memory::Use::Rehearsal));
    auto stream = CommandStream::create(m_device, context->m_memory);
    if (!stream)
        return stream.error();
    context->m_stream = std::move(*stream);
    context->m_pipelines = m_pipelines;
    context->m_together = m_together;
    context->m_rowThreads = m_rowThreads;
    context->m_matrices = m_matrices;
    context->m_dotsFrom = m_dotsFrom;
    context->m_mostCost = m_mostCost;
    return context;
}

VkPipeline Context::pipeline(Kernel kernel, std::initializer_list<uint32_t> constants)
{
    if (m_memory.rehearses()) {
        m_pipelines->prepare(kernel, constants);
        return VK_NULL_HANDLE;
    }
    auto found = m_pipelines->get(kernel, constants);
    if (!found) {
        m_stream->fail(found.error());
        return VK_NULL_HANDLE;
    }
    return *found;
}

std::optional<VkPipeline> Context::optionalPipeline(Kernel kernel,
                                                    std::initializer_list<uint32_t> constants)
{
    if (m_memory.rehearses())
        return pipeline(kernel, constants);
    auto found = m_pipelines->get(kernel, constants);
    if (found)
        return *found;
    if (found.error().code == base::ErrorCode::Unsupported) {
        if (kernel == Kernel::MatrixRows)
            dropMatrices(found.error().message);
        else
            dropDots(found.error().message);
        return std::nullopt;
    }
    m_stream->fail(found.error());
    return VK_NULL_HANDLE;
}

void Context::dropMatrices(const std::string &reason)
{
    m_matrices = {};
    base::log(base::LogLevel::Warning,
              "The cooperative matrices of " + m_device->info().name + " are not used. " + reason);
}

void Context::dropDots(const std::string &reason)
{
    m_dotsFrom = std::nullopt;
    base::log(base::LogLevel::Warning,
              "The dot products of whole numbers of " + m_device->info().name + " are not used. "
                  + reason);
}

std::array<uint32_t, 3> Context::grid(uint64_t groups, uint32_t rows)
{
    const uint64_t line = std::min(groups, kGroupsInLine);
    return {static_cast<uint32_t>(line), rows,
            static_cast<uint32_t>((groups + line - 1) / std::max<uint64_t>(line, 1))};
}

} // namespace engine::compute::vulkan
