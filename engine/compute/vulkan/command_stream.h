// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/memory.h"

#include <array>
#include <cstring>
#include <optional>
#include <vector>

namespace engine::compute::vulkan {

// Whether a command waits for those before it.
enum class Order { After, Beside };

// One kernel call or copy. Compared, to replay what was recorded before.
struct Command {
    static constexpr size_t kPushBytes = 128; // what every device offers

    VkPipeline pipeline = VK_NULL_HANDLE; // null: a copy
    VkPipelineLayout layout = VK_NULL_HANDLE;
    std::array<uint32_t, 3> groups{};
    std::array<std::byte, kPushBytes> push{};
    VkBuffer from = VK_NULL_HANDLE;
    VkBuffer to = VK_NULL_HANDLE;
    std::array<uint64_t, 2> blocks{}; // Slice::block of both: a copy of other memory is another one
    std::array<uint64_t, 3> copy{}; // offsets from and to, bytes
    Order order = Order::After;

    bool operator==(const Command &) const = default;

    // Push constants; a plain struct laid out as the kernel's block.
    template<typename T>
    void setPush(const T &values)
    {
        static_assert(sizeof(T) <= kPushBytes);
        std::memcpy(push.data(), &values, sizeof(T));
    }
};

// Commands for a device, in order. A run of them that equals an earlier one is not recorded again
// but replayed: what changes from token to token lies in memory, not in the commands. The first
// failure is kept until finish(). With memory that rehearses nothing is queued. One thread at a
// time.
class CommandStream final
{
public:
    static base::Result<std::unique_ptr<CommandStream>> create(std::shared_ptr<Device> device,
                                                               Memory &memory);
    ~CommandStream();
    CommandStream(const CommandStream &) = delete;
    CommandStream &operator=(const CommandStream &) = delete;

    // `cost`: multiplications. After many, what was queued is sent off.
    void add(const Command &command, uint64_t cost = 0);
    void copy(const Slice &from, const Slice &to, Order order = Order::After);
    // Memory that kernels queued next can read, and that stays as it is until finish() or the next
    // call that does not fit. Null after a failure.
    std::byte *upload(uint64_t bytes, VkDeviceAddress &address);
    void uploadTo(std::span<const std::byte> bytes, const Slice &to);
    // Memory for a part of a large upload, for copies queued next. Stays as it is until the call
    // after the next, which sends off what is queued: one part is copied while the next is written.
    // Not mapped after a failure.
    Slice stage(uint64_t bytes);
    void download(const Slice &from, std::span<std::byte> to); // waits
    // The same in two halves, with nothing downloaded in between: the second waits only for what
    // was queued before the first, and sends off what was queued since.
    void beginDownload(const Slice &from);
    void endDownload(std::span<std::byte> to);

    void fail(base::Error error);
    bool failed() const { return m_failure || m_exhausted || m_lost; }
    // Sends off what is queued and waits for it.
    base::Result<void> finish();
    void settle() noexcept; // finish(), with the failure kept
    // How often something failed: what was queued before may never have run.
    uint32_t failures() const { return m_failures; }

private:
    static constexpr uint64_t kStagingBytes = 1ULL << 20; // at first

    struct Program {
        std::vector<Command> commands;
        VkCommandBuffer buffer = VK_NULL_HANDLE;
        uint64_t sent = 0; // the semaphore's value once it has run
    };

    CommandStream(std::shared_ptr<Device> device, Memory &memory);
    Slice stagedAt(VkDeviceAddress address, uint64_t bytes) const;
    bool reserveReadback(uint64_t bytes);
    void submit();
    void send() noexcept; // submit(), with the failure kept
    Program *program();
    VkResult record(Program &program);
    void recordCommand(VkCommandBuffer buffer, const Command &command) const;
    bool check(VkResult result);
    void exhaust() noexcept;
    void waitFor(uint64_t value);
    VkResult waitOrAbandon(uint64_t value) noexcept;

    std::shared_ptr<Device> m_device; // shared: goes after the stream
    Memory &m_memory;
    VkCommandPool m_pool = VK_NULL_HANDLE;
    VkSemaphore m_semaphore = VK_NULL_HANDLE;
    uint64_t m_sent = 0; // submissions so far
    std::vector<Command> m_queued;
    uint64_t m_cost = 0;
    std::vector<Program> m_programs; // the oldest first
    Allocation m_staging; // Place::Upload
    uint64_t m_staged = 0;
    struct Part {
        Allocation memory; // Place::Staging
        uint64_t sent = 0; // the semaphore's value once it has been copied
    };
    std::array<Part, 2> m_parts; // while something large is uploaded
    size_t m_part = 0; // the newer
    Allocation m_readback;
    Slice m_awaited; // of beginDownload()
    uint64_t m_awaitedSent = 0; // the semaphore's value once it is there
    std::optional<base::Error> m_failure;
    uint32_t m_failures = 0;
    bool m_exhausted = false; // no memory was left, not even for a message
    bool m_lost = false;
};

} // namespace engine::compute::vulkan
