// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/product_job.h"

#include <bit>

// Products of few rows, as decoding needs them: by few_rows.comp or few_dots.comp.
namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kEight = 8; // numbers of x that a thread of FewRows and RoundRows reads
    constexpr uint32_t kRoundThreads = 64;
    constexpr uint32_t kMostToAdd = 4096; // numbers of a row

    uint32_t threadsOf(const DeviceTraits &traits, bool together)
    {
        return together ? std::max(64U, traits.subgroupSize) : 32;
    }

    // Of a workgroup.
    template<typename Job>
    uint32_t rowsAtOnce(const Job &job)
    {
        uint32_t rows = 1;
        while (job.sharers == 0 && rows < kFewRows && rows < job.arguments.rows)
            rows *= 2;
        return rows;
    }

    template<typename Job>
    uint32_t outputsTogether(const Job &job, uint32_t rows)
    {
        return rows < 4 && job.epilogue != Epilogue::Gated ? 4 : 2;
    }

} // namespace

void Products::runFew(Job &job)
{
    if (runDots(job))
        return;
    const DeviceTraits &traits = m_context->device().traits();
    const bool together = m_context->together();
    const uint32_t threads = threadsOf(traits, together);
    const uint32_t rows = rowsAtOnce(job);
    const uint32_t outputs =
        together ? outputsTogether(job, rows) : job.outputsOfThread(threads, rows);
    const auto subgroups = static_cast<uint32_t>(ceilDivide(threads, traits.leastSubgroup));
    const VkPipeline pipeline = m_context->pipeline(
        Kernel::FewRows,
        {threads, static_cast<uint32_t>(job.type), static_cast<uint32_t>(job.epilogue),
         job.normed ? 1U : 0U, job.whole(), rows, outputs, together ? 1U : 0U, subgroups,
         job.sharers, !together && traits.subgroupSize >= kEight ? 1U : 0U});
    const auto rowGroups = static_cast<uint32_t>(ceilDivide(job.arguments.rows, rows));
    m_context->run(
        {.pipeline = pipeline,
         .groups = Context::grid(job.groups(outputs * (together ? 1 : threads)), rowGroups),
         .order = job.order,
         .cost = job.cost()},
        job.arguments);
}

// False: with floats.
bool Products::runDots(Job &job)
{
    const auto from = m_context->dotsFrom();
    if (!from || job.arguments.inputs < *from || job.whole() == 0 || !multipliesAsDots(job.type))
        return false;
    const DeviceTraits &traits = m_context->device().traits();
    const uint32_t threads = threadsOf(traits, true);
    const uint32_t rows = rowsAtOnce(job);
    const uint32_t outputs = outputsTogether(job, rows);
    const auto subgroups = static_cast<uint32_t>(ceilDivide(threads, traits.leastSubgroup));
    const auto pipeline = m_context->optionalPipeline(
        Kernel::FewDots,
        {threads, static_cast<uint32_t>(job.type), static_cast<uint32_t>(job.epilogue),
         job.normed ? 1U : 0U, 1U, rows, outputs, 1U, subgroups, job.sharers});
    if (!pipeline)
        return false;
    if (job.rounded.codes == 0)
        roundRows(job);
    ProductArguments arguments = job.arguments;
    arguments.x = job.rounded.codes;
    arguments.scales = job.rounded.scales;
    const auto rowGroups = static_cast<uint32_t>(ceilDivide(arguments.rows, rows));
    m_context->run({.pipeline = *pipeline,
                    .groups = Context::grid(job.groups(outputs), rowGroups),
                    .order = job.order,
                    .cost = job.cost()},
                   arguments);
    return true;
}

// Once for all products of an input.
void Products::roundRows(Job &job)
{
    const ProductArguments &of = job.arguments;
    const uint32_t rows = of.rows / std::max(job.sharers, 1U);
    const uint64_t codeBytes = uint64_t{rows} * of.inputs;
    const uint64_t scaleBytes = codeBytes / kUnitWeights * sizeof(float);
    job.rounded.codes = m_rounded.need(codeBytes + scaleBytes);
    job.rounded.scales = job.rounded.codes + codeBytes;
    const uint64_t groups = ceilDivide(of.inputs / kEight, kRoundThreads);
    m_context->run(
        {.pipeline = m_context->pipeline(Kernel::RoundRows, {kRoundThreads, job.normed ? 1U : 0U}),
         .groups = {static_cast<uint32_t>(groups), rows, 1}},
        RoundRowsArguments{of.x, of.norm, job.rounded.codes, job.rounded.scales, of.inputs});
    job.order = Order::After;
}

// The kernels leave it at 0; what was queued before a failure may never have run.
bool Products::clearCounter()
{
    CommandStream &stream = m_context->stream();
    if (stream.failed())
        return false;
    if (m_counter && m_counterCleared == stream.failures())
        return true;
    if (!m_counter) {
        auto counter = VulkanBuffer::create(m_context, 1, 1);
        if (!counter)
            return false;
        m_counter = std::move(*counter);
    }
    const uint32_t none = 0;
    m_counterCleared = stream.failures();
    stream.uploadTo(std::as_bytes(std::span(&none, 1)), m_counter->rowsAt(0, 1, 1));
    return !stream.failed();
}

// Where a workgroup's threads share outputs, the last to be done does what AddNormed does, unless
// rows are so long or so many that a dispatch of its own is sooner done. False: it does not.
bool Products::addByTheLast(Job &job, const ProductInput &to, float scale)
{
    const Tensor &x = to.x;
    if (!m_context->together() || x.rows > kFewRows || x.width > kMostToAdd || x.width % 4 != 0)
        return false;
    if (!clearCounter())
        return false;
    job.epilogue = Epilogue::Added;
    job.arguments.to[1] = addressOf(x);
    job.arguments.to[2] = m_counter->address();
    job.arguments.norm = addressOf(to.norm);
    job.arguments.factors = factorsOf(x);
    job.arguments.extraBegin = std::bit_cast<uint32_t>(to.eps);
    job.arguments.cap = scale;
    return true;
}

} // namespace engine::compute::vulkan
