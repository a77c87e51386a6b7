// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/command_stream.h"
#include "engine/compute/vulkan/pipelines.h"

#include <optional>
#include <string>
#include <utility>

namespace engine::compute::vulkan {

struct Dispatch {
    VkPipeline pipeline = VK_NULL_HANDLE;
    std::array<uint32_t, 3> groups{1, 1, 1};
    Order order = Order::After;
    uint64_t cost = 0; // multiplications
};

// A device with what computing on it takes. Shared by everything that lives on the device, which so
// may go in any order. One thread at a time.
class Context final
{
public:
    static base::Result<std::shared_ptr<Context>> create(const VulkanOptions &options);
    // Another of the same device, in which nothing is computed: what is run in it is compiled in
    // the background for this one.
    base::Result<std::shared_ptr<Context>> rehearsal() const;
    ~Context();
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    const Device &device() const { return *m_device; }
    Memory &memory() { return m_memory; }
    CommandStream &stream() { return *m_stream; }
    bool together() const { return m_together; } // how products of few rows share the work
    uint32_t rowThreads() const { return m_rowThreads; } // of kernels with a workgroup to a row
    // Of the cooperative matrices that products of many rows use; none: they do without.
    const MatrixShape &matrices() const { return m_matrices; }
    void dropMatrices(const std::string &reason); // says so in the log
    // Inputs from which on products of few rows use dot products of whole numbers; nothing: none.
    std::optional<uint32_t> dotsFrom() const { return m_dotsFrom; }
    void dropDots(const std::string &reason); // says so in the log
    uint64_t nextId() { return ++m_lastId; }
    // Multiplications of a dispatch at most: rows are shared out over several.
    uint64_t mostCost() const { return m_mostCost; }
    uint64_t partBytes() const { return m_partBytes; } // of weights on their way to the device

    // Null after a failure, which the stream keeps, and in a rehearsal.
    VkPipeline pipeline(Kernel kernel, std::initializer_list<uint32_t> constants);
    // The same for a kernel with cooperative matrices or dot products; nothing where the driver
    // does not compile it, and then these are dropped.
    std::optional<VkPipeline> optionalPipeline(Kernel kernel,
                                               std::initializer_list<uint32_t> constants);

    template<typename Arguments>
    void run(const Dispatch &dispatch, const Arguments &arguments)
    {
        if (!dispatch.pipeline)
            return;
        Command command;
        command.pipeline = dispatch.pipeline;
        command.layout = m_pipelines->layout();
        command.groups = dispatch.groups;
        command.order = dispatch.order;
        command.setPush(arguments);
        m_stream->add(command, dispatch.cost);
    }

    // A grid for kernels that number their workgroups with workgroup().
    static std::array<uint32_t, 3> grid(uint64_t groups, uint32_t rows = 1);

private:
    Context(std::shared_ptr<Device> device, Memory::Use use);

    std::shared_ptr<Device> m_device; // shared with what is made of it
    Memory m_memory;
    std::shared_ptr<Pipelines> m_pipelines; // shared with its rehearsal
    std::unique_ptr<CommandStream> m_stream;
    bool m_together = true;
    uint32_t m_rowThreads = 256;
    MatrixShape m_matrices;
    std::optional<uint32_t> m_dotsFrom;
    uint64_t m_lastId = 0;
    uint64_t m_partBytes = uint64_t{16} << 20;
    uint64_t m_mostCost = 20'000'000'000; // a watchdog cannot interrupt it
};

} // namespace engine::compute::vulkan
