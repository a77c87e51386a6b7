// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/device.h"
#include "engine/compute/vulkan/kernels.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <initializer_list>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace engine::compute::vulkan {

// Kernels compiled for a device: in the background when they are known to be wanted, else when they
// are. What the driver compiled is kept in a file, so that the next start need not. One thread at a
// time, beside the one that compiles in the background.
class Pipelines final
{
public:
    // `cacheFolder` empty: nothing is kept.
    static base::Result<std::unique_ptr<Pipelines>>
    create(std::shared_ptr<Device> device, const std::filesystem::path &cacheFolder);
    ~Pipelines(); // forgets what still waits, and writes the file when the driver compiled
                  // something new
    Pipelines(const Pipelines &) = delete;
    Pipelines &operator=(const Pipelines &) = delete;

    // `constants`: the kernel's specialisation constants 0, 1, …; the first is its threads.
    base::Result<VkPipeline> get(Kernel kernel, std::initializer_list<uint32_t> constants);
    // Has it compiled in the background, after those before it. What fails there is tried again
    // when it is wanted.
    void prepare(Kernel kernel, std::initializer_list<uint32_t> constants);
    // That was all: once it is compiled the file is written.
    void endPreparing();
    // For tests: how often one was wanted that nobody had prepared, once that had begun, in all of
    // the program.
    static uint64_t unforeseen();
    VkPipelineLayout layout() const { return m_layout; } // of all

private:
    using Key = std::pair<Kernel, std::vector<uint32_t>>;
    using Lock = std::unique_lock<std::mutex>;
    enum class State { Waiting, InWork, Ready };
    struct Entry {
        State state = State::Waiting;
        VkPipeline pipeline = VK_NULL_HANDLE;
    };

    explicit Pipelines(std::shared_ptr<Device> device);
    VkResult createLayout();
    void readCache(const std::filesystem::path &folder);
    void writeCache() noexcept;
    VkResult makeModule(Kernel kernel, VkShaderModule &module);
    VkResult compile(const Key &key, VkPipeline &pipeline);
    VkResult makeReady(const Key &key, Lock &lock);
    void compileWaiting();

    std::shared_ptr<Device> m_device; // shared: goes after its pipelines
    std::filesystem::path m_cacheFile;
    VkPipelineLayout m_layout = VK_NULL_HANDLE;
    VkPipelineCache m_cache = VK_NULL_HANDLE;
    std::mutex m_modulesMutex;
    std::array<VkShaderModule, static_cast<size_t>(Kernel::Count)> m_modules{};
    uint64_t m_cacheHash = 0; // of what the file holds; the background's while it runs

    std::mutex m_mutex; // of all below
    std::condition_variable m_changed;
    std::map<Key, Entry> m_pipelines;
    std::deque<Key> m_waiting; // some may be ready by now
    bool m_allPrepared = false; // and the file not yet written
    bool m_ending = false;
    std::thread m_background; // begun with the first that is prepared
};

} // namespace engine::compute::vulkan
