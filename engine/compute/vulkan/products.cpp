// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/product_job.h"

#include <algorithm>

namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kTileThreads = 256;
    constexpr uint32_t kMatrixSubgroups = 4; // of MatrixRows
} // namespace

VkDeviceAddress ScratchMemory::need(uint64_t bytes)
{
    if (m_memory.slice.size < bytes) {
        m_context->stream().settle();
        m_memory = {};
        auto memory = m_context->memory().allocate(bytes, Place::Device);
        if (!memory) {
            m_context->stream().fail(memory.error());
            return 0;
        }
        m_memory = std::move(*memory);
    }
    return m_memory.slice.address;
}

Products::Products(std::shared_ptr<Context> context)
    : m_context(context)
    , m_scratch(context)
    , m_scales(context)
    , m_rounded(std::move(context))
{
}

void Products::factorRows(const Tensor &x, float eps)
{
    VulkanBuffer &buffer = deviceBuffer(x);
    const FactoredRows wanted{x.firstRow, x.firstRow + x.rows, eps};
    const FactoredRows &have = buffer.factored;
    if (have.first <= wanted.first && wanted.end <= have.end && have.eps == wanted.eps)
        return;
    const uint32_t threads = m_context->rowThreads();
    m_context->run({.pipeline = m_context->pipeline(Kernel::RowFactors, {threads}),
                    .groups = Context::grid(x.rows)},
                   RowFactorsArguments{addressOf(x), factorsOf(x), x.width, eps});
    buffer.factored = wanted;
}

Products::Job Products::jobFor(const ProductInput &in)
{
    Job job{.normed = in.norm != nullptr};
    if (in.norm)
        factorRows(in.x, in.eps);
    job.arguments.x = addressOf(in.x);
    job.arguments.norm = addressOf(in.norm);
    job.arguments.factors = factorsOf(in.x);
    job.arguments.inputs = in.x.width;
    job.arguments.rows = in.x.rows;
    return job;
}

void Products::multiply(const ProductInput &in,
                        std::span<const Matrix *const> weights,
                        std::span<const Tensor> out)
{
    Job job = jobFor(in);
    for (size_t first = 0; first < weights.size();) {
        std::fill_n(job.arguments.outputs, kMostProducts, 0U);
        uint32_t count = 0;
        // Matrices of one type go in one dispatch.
        while (first < weights.size() && count < kMostProducts
               && (count == 0
                   || (deviceMatrix(*weights[first]).type() == job.type
                       && mayBeHalves(*weights[first]) == job.halves))) {
            job.add(count, *weights[first], addressOf(out[first]));
            deviceBuffer(out[first]).factored = {};
            ++count;
            ++first;
        }
        run(job);
        job.order = Order::Beside;
    }
}

void Products::addNormed(const Tensor &in,
                         const Matrix &weight,
                         const ProductInput &to,
                         float scale)
{
    const Tensor &x = to.x;
    const VkDeviceAddress product = m_scratch.need(uint64_t{x.rows} * x.width * sizeof(float));
    Job job = jobFor({.x = in});
    job.add(0, weight, product);
    deviceBuffer(x).factored = {x.firstRow, x.firstRow + x.rows, to.eps};
    if (addByTheLast(job, to, scale))
        return run(job);
    run(job);
    m_context->run({.pipeline = m_context->pipeline(Kernel::AddNormed, {m_context->rowThreads()}),
                    .groups = Context::grid(x.rows)},
                   AddNormedArguments{product, addressOf(x), addressOf(to.norm), factorsOf(x),
                                      x.width, to.eps, scale});
}

void Products::gated(const ProductInput &in,
                     const Matrix &gate,
                     const Matrix &up,
                     const Tensor &out)
{
    Job job = jobFor(in);
    deviceBuffer(out).factored = {};
    if (deviceMatrix(gate).type() == deviceMatrix(up).type()) {
        job.epilogue = Epilogue::Gated;
        job.add(0, gate, addressOf(out));
        job.add(1, up, 0);
        return run(job);
    }
    const VkDeviceAddress other = m_scratch.need(uint64_t{out.rows} * out.width * sizeof(float));
    job.add(0, up, other);
    run(job);
    job.epilogue = Epilogue::PerLayer;
    job.add(0, gate, addressOf(out));
    job.arguments.to[1] = other;
    job.arguments.extraStride = out.width;
    run(job);
}

void Products::perLayer(const ProductInput &in,
                        const Matrix &gate,
                        const Tensor &extra,
                        uint32_t begin,
                        const Tensor &out)
{
    Job job = jobFor(in);
    job.epilogue = Epilogue::PerLayer;
    job.add(0, gate, addressOf(out));
    job.arguments.to[1] = addressOf(extra);
    job.arguments.extraStride = extra.width;
    job.arguments.extraBegin = begin;
    deviceBuffer(out).factored = {};
    run(job);
}

void Products::capped(const ProductInput &in, const Matrix &weight, float cap, const Tensor &out)
{
    Job job = jobFor(in);
    job.epilogue = Epilogue::Capped;
    job.add(0, weight, addressOf(out));
    job.arguments.cap = cap;
    deviceBuffer(out).factored = {};
    run(job);
}

void Products::experts(const ProductInput &in, const ExpertProduct &product)
{
    Job job = jobFor(in);
    job.sharers = product.perRow;
    job.arguments.rows = in.x.rows * product.perRow;
    job.arguments.to[2] = product.tiles > 0 ? product.groups : product.chosen;
    job.tiles = product.tiles;
    const auto set = [&](uint32_t index, const Matrix &like, VkDeviceAddress table,
                         VkDeviceAddress to) {
        job.add(index, like, to);
        job.arguments.weights[index] = table;
    };
    const bool alike = product.likeUp
        && deviceMatrix(*product.likeUp).type() == deviceMatrix(*product.like).type();
    if (alike) {
        job.epilogue = Epilogue::Gated;
        set(1, *product.likeUp, product.upTable, 0);
    } else if (product.likeUp) {
        const uint32_t width = product.likeUp->outputs();
        const VkDeviceAddress other =
            m_scratch.need(uint64_t{job.arguments.rows} * width * sizeof(float));
        set(0, *product.likeUp, product.upTable, other);
        runRows(job, job.tiles == 0);
        job.epilogue = Epilogue::PerLayer;
        job.arguments.to[1] = other;
        job.arguments.extraStride = width;
    }
    set(0, *product.like, product.table, product.to);
    runRows(job, job.tiles == 0);
}

// In parts of whole tiles where all rows would take a dispatch too long.
void Products::run(Job &job)
{
    const uint32_t rows = job.arguments.rows;
    const uint64_t rowCost = std::max<uint64_t>(job.cost() / std::max(rows, 1U), 1);
    const uint64_t tiles = std::max<uint64_t>(m_context->mostCost() / rowCost / kTile, 1);
    if (rows <= tiles * kTile)
        return runRows(job, rows <= kFewRows);
    const auto atOnce = static_cast<uint32_t>(tiles * kTile);
    for (uint32_t first = 0; first < rows; first += atOnce) {
        Job part = job.part(first, std::min(atOnce, rows - first));
        runRows(part, false);
        job.order = Order::Beside; // parts write rows of their own
    }
    // What was made of the rows is gone: each part made its own.
    job.scaled = false;
    job.rounded = {};
}

void Products::runRows(Job &job, bool few)
{
    if (!few && job.halves && m_context->matrices() && runMatrices(job))
        return;
    if (few || !m_context->together())
        runFew(job);
    else
        runMany(job);
}

void Products::runMany(const Job &job)
{
    const VkPipeline pipeline = m_context->pipeline(
        Kernel::ManyRows,
        {kTileThreads, static_cast<uint32_t>(job.type), static_cast<uint32_t>(job.epilogue),
         job.normed ? 1U : 0U, job.whole(), job.tiles > 0 ? job.sharers : 0U});
    m_context->run({.pipeline = pipeline,
                    .groups = Context::grid(job.groups(kTile), job.rowTiles()),
                    .order = job.order,
                    .cost = job.cost()},
                   job.arguments);
}

bool Products::runMatrices(Job &job)
{
    const MatrixShape shape = m_context->matrices();
    const auto pipeline = m_context->optionalPipeline(
        Kernel::MatrixRows,
        {kMatrixSubgroups * shape.subgroup, static_cast<uint32_t>(job.type),
         static_cast<uint32_t>(job.epilogue), job.normed ? 1U : 0U, job.whole(), shape.rows,
         shape.columns, shape.inner, job.tiles > 0 ? job.sharers : 0U});
    if (!pipeline)
        return false;
    if (!job.scaled)
        scaleRows(job);
    m_context->run({.pipeline = *pipeline,
                    .groups = Context::grid(job.groups(kTile), job.rowTiles()),
                    .order = job.order,
                    .cost = job.cost()},
                   job.arguments);
    return true;
}

// Once for all products of an input.
void Products::scaleRows(Job &job)
{
    const ProductArguments &of = job.arguments;
    const uint32_t rows = of.rows / std::max(job.sharers, 1U);
    job.arguments.scales = m_scales.need(uint64_t{rows} * 2 * sizeof(float));
    job.scaled = true;
    job.order = Order::After;
    m_context->run({.pipeline = m_context->pipeline(
                        Kernel::RowScales, {m_context->rowThreads(), job.normed ? 1U : 0U}),
                    .groups = Context::grid(rows)},
                   RowScalesArguments{of.x, of.norm, of.scales, of.inputs});
}

} // namespace engine::compute::vulkan
