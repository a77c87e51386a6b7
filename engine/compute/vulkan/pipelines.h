// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/device.h"
#include "engine/compute/vulkan/kernels.h"

#include <array>
#include <initializer_list>
#include <map>
#include <vector>

namespace engine::compute::vulkan {

// Kernels compiled for a device, made when they are first wanted. What the driver compiled is kept
// in a file, so that the next start need not. One thread at a time.
class Pipelines final
{
public:
    // `cacheFolder` empty: nothing is kept.
    static base::Result<std::unique_ptr<Pipelines>>
    create(std::shared_ptr<Device> device, const std::filesystem::path &cacheFolder);
    ~Pipelines(); // writes the file when the driver compiled something new
    Pipelines(const Pipelines &) = delete;
    Pipelines &operator=(const Pipelines &) = delete;

    // `constants`: the kernel's specialisation constants 0, 1, …; the first is its threads.
    base::Result<VkPipeline> get(Kernel kernel, std::initializer_list<uint32_t> constants);
    VkPipelineLayout layout() const { return m_layout; } // of all

private:
    using Key = std::pair<Kernel, std::vector<uint32_t>>;

    explicit Pipelines(std::shared_ptr<Device> device);
    VkResult createLayout();
    void readCache(const std::filesystem::path &folder);
    void writeCache() const;
    VkResult makeModule(Kernel kernel);
    VkResult compile(const Key &key, VkPipeline &pipeline);

    std::shared_ptr<Device> m_device; // shared: goes after its pipelines
    std::filesystem::path m_cacheFile;
    VkPipelineLayout m_layout = VK_NULL_HANDLE;
    VkPipelineCache m_cache = VK_NULL_HANDLE;
    std::array<VkShaderModule, static_cast<size_t>(Kernel::Count)> m_modules{};
    std::map<Key, VkPipeline> m_pipelines;
    uint64_t m_cacheHash = 0; // of what the file holds
};

} // namespace engine::compute::vulkan
