// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/pipelines.h"

#include "engine/compute/vulkan/cache_file.h"
#include "engine/compute/vulkan/command_stream.h"
#include "engine/compute/vulkan/shader_code.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <new>
#include <system_error>
#include <utility>

namespace engine::compute::vulkan {

namespace {

    // A file per device and driver, so that two cards do not take turns replacing one.
    std::string cacheName(const VkPhysicalDeviceProperties &properties)
    {
        std::string name = "vulkan-";
        for (const uint8_t byte : properties.pipelineCacheUUID) {
            char digits[3];
            std::snprintf(digits, sizeof(digits), "%02x", byte);
            name += digits;
        }
        return name + ".bin";
    }

    constexpr size_t kMostConstants = 16;

    std::atomic<uint64_t> unforeseenCount = 0;

} // namespace

Pipelines::Pipelines(std::shared_ptr<Device> device)
    : m_device(std::move(device))
{
}

base::Result<std::unique_ptr<Pipelines>> Pipelines::create(std::shared_ptr<Device> device,
                                                           const std::filesystem::path &cacheFolder)
{
    std::unique_ptr<Pipelines> pipelines(new Pipelines(std::move(device)));
    if (const VkResult made = pipelines->createLayout(); made != VK_SUCCESS)
        return pipelines->m_device->errorFor(made);
    pipelines->readCache(cacheFolder);
    return pipelines;
}

VkResult Pipelines::createLayout()
{
    VkPushConstantRange range{};
    range.stageFlags = VK_SHADER_STAGE_COMPUTE_BIT;
    range.size = Command::kPushBytes;
    VkPipelineLayoutCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_PIPELINE_LAYOUT_CREATE_INFO;
    create.pushConstantRangeCount = 1;
    create.pPushConstantRanges = &range;
    return m_device->api().CreatePipelineLayout(m_device->handle(), &create, nullptr, &m_layout);
}

void Pipelines::readCache(const std::filesystem::path &folder)
{
    std::vector<std::byte> data;
    if (!folder.empty()) {
        m_cacheFile = folder / cacheName(m_device->properties());
        data = readCacheFile(m_cacheFile, shaderFingerprint());
        m_cacheHash = cacheChecksum(data);
    }
    VkPipelineCacheCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_PIPELINE_CACHE_CREATE_INFO;
    create.initialDataSize = data.size();
    create.pInitialData = data.data();
    // Without it kernels are compiled all the same.
    if (m_device->api().CreatePipelineCache(m_device->handle(), &create, nullptr, &m_cache)
        != VK_SUCCESS)
        m_cache = VK_NULL_HANDLE;
}

void Pipelines::writeCache() noexcept
{
    const DeviceApi &api = m_device->api();
    size_t size = 0;
    if (m_cacheFile.empty() || !m_cache
        || api.GetPipelineCacheData(m_device->handle(), m_cache, &size, nullptr) != VK_SUCCESS)
        return;
    try {
        std::vector<std::byte> data(size);
        if (api.GetPipelineCacheData(m_device->handle(), m_cache, &size, data.data()) != VK_SUCCESS)
            return;
        data.resize(size);
        const uint64_t hash = cacheChecksum(data);
        if (hash != m_cacheHash)
            writeCacheFile(m_cacheFile, shaderFingerprint(), data);
        m_cacheHash = hash;
    } catch (const std::bad_alloc &) {
        // The next start compiles again.
    }
}

Pipelines::~Pipelines()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_background.joinable())
        m_background.join();
    if (!m_pipelines.empty())
        writeCache();
    const DeviceApi &api = m_device->api();
    const VkDevice device = m_device->handle();
    for (const auto &[key, entry] : m_pipelines)
        api.DestroyPipeline(device, entry.pipeline, nullptr);
    for (VkShaderModule module : m_modules)
        api.DestroyShaderModule(device, module, nullptr);
    api.DestroyPipelineCache(device, m_cache, nullptr);
    api.DestroyPipelineLayout(device, m_layout, nullptr);
}

VkResult Pipelines::makeModule(Kernel kernel, VkShaderModule &module)
{
    const std::lock_guard lock(m_modulesMutex);
    VkShaderModule &known = m_modules[static_cast<size_t>(kernel)];
    if (!known) {
        const std::span<const uint32_t> code = shaderCode(kernel);
        VkShaderModuleCreateInfo create{};
        create.sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO;
        create.codeSize = code.size_bytes();
        create.pCode = code.data();
        VkShaderModule fresh = VK_NULL_HANDLE;
        const VkResult made =
            m_device->api().CreateShaderModule(m_device->handle(), &create, nullptr, &fresh);
        if (made != VK_SUCCESS)
            return made;
        known = fresh;
    }
    module = known;
    return VK_SUCCESS;
}

VkResult Pipelines::compile(const Key &key, VkPipeline &pipeline)
{
    const auto &[kernel, constants] = key;
    VkShaderModule module = VK_NULL_HANDLE;
    if (const VkResult made = makeModule(kernel, module); made != VK_SUCCESS)
        return made;
    std::array<VkSpecializationMapEntry, kMostConstants> entries{};
    for (uint32_t i = 0; i < kMostConstants; ++i)
        entries[i] = {.constantID = i, .offset = 4 * i, .size = 4};
    VkSpecializationInfo special{};
    special.mapEntryCount = static_cast<uint32_t>(std::min(constants.size(), kMostConstants));
    special.pMapEntries = entries.data();
    special.dataSize = constants.size() * sizeof(uint32_t);
    special.pData = constants.data();
    VkComputePipelineCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO;
    create.layout = m_layout;
    create.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    create.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    create.stage.module = module;
    create.stage.pName = "main";
    create.stage.pSpecializationInfo = &special;
    const DeviceTraits &traits = m_device->traits();
    VkPipelineShaderStageRequiredSubgroupSizeCreateInfoEXT subgroup{};
    subgroup.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO_EXT;
    subgroup.requiredSubgroupSize = traits.matrices.subgroup;
    if (kernel == Kernel::MatrixRows)
        create.stage.pNext = &subgroup;
    if (traits.fullSubgroups
        && (kernel == Kernel::MatrixRows || constants.front() % traits.subgroupSize == 0))
        create.stage.flags = VK_PIPELINE_SHADER_STAGE_CREATE_REQUIRE_FULL_SUBGROUPS_BIT_EXT;
    return m_device->api().CreateComputePipelines(m_device->handle(), m_cache, 1, &create, nullptr,
                                                  &pipeline);
}

// Locked again when it returns.
VkResult Pipelines::makeReady(const Key &key, Lock &lock)
{
    m_pipelines[key].state = State::InWork;
    lock.unlock();
    VkPipeline pipeline = VK_NULL_HANDLE;
    const VkResult made = compile(key, pipeline);
    lock.lock();
    if (made == VK_SUCCESS)
        m_pipelines[key] = {State::Ready, pipeline};
    else
        m_pipelines.erase(key);
    m_changed.notify_all();
    return made;
}

base::Result<VkPipeline> Pipelines::get(Kernel kernel, std::initializer_list<uint32_t> constants)
{
    const Key key(kernel, constants);
    Lock lock(m_mutex);
    auto found = m_pipelines.find(key);
    // The probe of the matrices comes before anything is prepared.
    if (found == m_pipelines.end() && m_background.joinable())
        ++unforeseenCount;
    m_changed.wait(lock, [&] {
        found = m_pipelines.find(key);
        return found == m_pipelines.end() || found->second.state != State::InWork;
    });
    if (found != m_pipelines.end() && found->second.state == State::Ready)
        return found->second.pipeline;
    // Sooner than the background comes to it.
    const VkResult made = makeReady(key, lock);
    if (made == VK_SUCCESS)
        return m_pipelines[key].pipeline;
    if (made == VK_ERROR_OUT_OF_DEVICE_MEMORY || made == VK_ERROR_OUT_OF_HOST_MEMORY
        || made == VK_ERROR_DEVICE_LOST)
        return m_device->errorFor(made);
    return base::Error{base::ErrorCode::Unsupported,
                       "The driver of " + m_device->info().name
                           + " does not compile Hearth's kernels (" + resultName(made)
                           + "). Update the driver, or compute on the processor."};
}

void Pipelines::prepare(Kernel kernel, std::initializer_list<uint32_t> constants)
{
    const Key key(kernel, constants);
    {
        const Lock lock(m_mutex);
        if (!m_pipelines.try_emplace(key).second)
            return;
        m_waiting.push_back(key);
        if (!m_background.joinable()) {
            try {
                m_background = std::thread([this] { compileWaiting(); });
            } catch (const std::system_error &) {
                // Then each is compiled when it is wanted.
            }
        }
    }
    m_changed.notify_all();
}

void Pipelines::endPreparing()
{
    {
        const Lock lock(m_mutex);
        m_allPrepared = true;
    }
    m_changed.notify_all();
}

void Pipelines::compileWaiting()
{
    Lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return m_ending || m_allPrepared || !m_waiting.empty(); });
        if (m_ending)
            return;
        if (m_waiting.empty()) {
            m_allPrepared = false;
            lock.unlock();
            writeCache();
            lock.lock();
            continue;
        }
        const Key key = std::move(m_waiting.front());
        m_waiting.pop_front();
        const auto found = m_pipelines.find(key);
        if (found != m_pipelines.end() && found->second.state == State::Waiting)
            makeReady(key, lock);
    }
}

uint64_t Pipelines::unforeseen()
{
    return unforeseenCount.load();
}

} // namespace engine::compute::vulkan
