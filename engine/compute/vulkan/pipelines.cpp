// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/pipelines.h"

#include "engine/compute/vulkan/cache_file.h"
#include "engine/compute/vulkan/command_stream.h"
#include "engine/compute/vulkan/shader_code.h"

#include <cstdio>
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

} // namespace

Pipelines::Pipelines(std::shared_ptr<Device> device)
    : m_device(std::move(device))
{
}

base::Result<std::unique_ptr<Pipelines>> Pipelines::create(std::shared_ptr<Device> device,
                                                           const std::filesystem::path &cacheFolder)
{
    std::unique_ptr<Pipelines> pipelines(new Pipelines(std::move(device)));
    if (const VkResult made = pipelines->createLayout(); made != VK_SUCCESS) {
        return base::Error{base::ErrorCode::Unsupported,
                           pipelines->m_device->info().name + " cannot take Hearth's kernels ("
                               + resultName(made) + "). Update the graphics driver."};
    }
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

void Pipelines::writeCache() const
{
    const DeviceApi &api = m_device->api();
    size_t size = 0;
    if (!m_added || m_cacheFile.empty() || !m_cache
        || api.GetPipelineCacheData(m_device->handle(), m_cache, &size, nullptr) != VK_SUCCESS)
        return;
    std::vector<std::byte> data(size);
    if (api.GetPipelineCacheData(m_device->handle(), m_cache, &size, data.data()) == VK_SUCCESS)
        writeCacheFile(m_cacheFile, shaderFingerprint(), std::span(data).first(size));
}

Pipelines::~Pipelines()
{
    writeCache();
    const DeviceApi &api = m_device->api();
    const VkDevice device = m_device->handle();
    for (const auto &[key, pipeline] : m_pipelines)
        api.DestroyPipeline(device, pipeline, nullptr);
    for (VkShaderModule module : m_modules)
        api.DestroyShaderModule(device, module, nullptr);
    api.DestroyPipelineCache(device, m_cache, nullptr);
    api.DestroyPipelineLayout(device, m_layout, nullptr);
}

VkShaderModule Pipelines::module(Kernel kernel)
{
    VkShaderModule &module = m_modules[static_cast<size_t>(kernel)];
    if (!module) {
        const std::span<const uint32_t> code = shaderCode(kernel);
        VkShaderModuleCreateInfo create{};
        create.sType = VK_STRUCTURE_TYPE_SHADER_MODULE_CREATE_INFO;
        create.codeSize = code.size_bytes();
        create.pCode = code.data();
        if (m_device->api().CreateShaderModule(m_device->handle(), &create, nullptr, &module)
            != VK_SUCCESS)
            module = VK_NULL_HANDLE;
    }
    return module;
}

VkPipeline Pipelines::compile(const Key &key)
{
    const auto &[kernel, constants] = key;
    std::vector<VkSpecializationMapEntry> entries;
    for (uint32_t i = 0; i < constants.size(); ++i)
        entries.push_back({.constantID = i, .offset = 4 * i, .size = 4});
    VkSpecializationInfo special{};
    special.mapEntryCount = static_cast<uint32_t>(entries.size());
    special.pMapEntries = entries.data();
    special.dataSize = constants.size() * sizeof(uint32_t);
    special.pData = constants.data();
    VkComputePipelineCreateInfo create{};
    create.sType = VK_STRUCTURE_TYPE_COMPUTE_PIPELINE_CREATE_INFO;
    create.layout = m_layout;
    create.stage.sType = VK_STRUCTURE_TYPE_PIPELINE_SHADER_STAGE_CREATE_INFO;
    create.stage.stage = VK_SHADER_STAGE_COMPUTE_BIT;
    create.stage.module = module(kernel);
    create.stage.pName = "main";
    create.stage.pSpecializationInfo = &special;
    VkPipeline pipeline = VK_NULL_HANDLE;
    if (!create.stage.module
        || m_device->api().CreateComputePipelines(m_device->handle(), m_cache, 1, &create, nullptr,
                                                  &pipeline)
            != VK_SUCCESS)
        return VK_NULL_HANDLE;
    return pipeline;
}

base::Result<VkPipeline> Pipelines::get(Kernel kernel, std::initializer_list<uint32_t> constants)
{
    const Key key(kernel, constants);
    const auto found = m_pipelines.find(key);
    if (found != m_pipelines.end())
        return found->second;
    const VkPipeline made = compile(key);
    if (!made) {
        return base::Error{base::ErrorCode::Unsupported,
                           "The driver of " + m_device->info().name
                               + " does not compile Hearth's kernels. Update the driver, or "
                                 "compute on the processor."};
    }
    m_added = true;
    m_pipelines.emplace(key, made);
    return made;
}

} // namespace engine::compute::vulkan
