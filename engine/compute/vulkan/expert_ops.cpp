// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/expert_ops.h"

#include <algorithm>
#include <cmath>

namespace engine::compute::vulkan {

namespace {

    // Rows of one round: their intermediate results have `active` rows each.
    constexpr uint32_t kRowsPerRound = 512;
    uint32_t rowsPerRound(const MoeWeights &weights)
    {
        return std::clamp(kMostWorkgroups / weights.active, 1U, kRowsPerRound);
    }

    constexpr uint32_t kRouteThreads = 64; // a power of two
    constexpr uint32_t kGroupThreads = 128;

    // Of an expert, on average, from which on a tile of them is sooner done than each alone.
    constexpr uint32_t kFewestTogether = 4;
    constexpr size_t kMostGrouped = 1024; // experts, counted in shared memory

} // namespace

ExpertOps::ExpertOps(std::shared_ptr<Context> context, Products &products)
    : m_context(std::move(context))
    , m_products(products)
    , m_groups(m_context)
{
}

VkDeviceAddress ExpertOps::tablesOf(const MoeWeights &weights)
{
    const uint64_t id = deviceMatrix(*weights.gate.front()).id();
    CommandStream &stream = m_context->stream();
    if (stream.failed()) // nothing is uploaded
        return 0;
    if (m_failures != stream.failures()) { // what was to be uploaded may not have been
        stream.settle();
        m_tables.clear();
        m_failures = stream.failures();
    }
    for (const Tables &known : m_tables) {
        if (known.firstGate == id)
            return known.memory.slice.address;
    }
    std::vector<uint64_t> addresses;
    for (const auto *matrices : {&weights.gate, &weights.up, &weights.down}) {
        for (const Matrix *matrix : *matrices)
            addresses.push_back(deviceMatrix(*matrix).address());
    }
    const auto bytes = std::as_bytes(std::span(addresses));
    auto memory = m_context->memory().allocatePooled(bytes.size());
    if (!memory) {
        stream.fail(memory.error());
        return 0;
    }
    stream.uploadTo(bytes, memory->slice);
    m_tables.push_back({id, std::move(*memory)});
    return m_tables.back().memory.slice.address;
}

bool ExpertOps::reserve(uint32_t rows, const MoeWeights &weights)
{
    const Matrix &down = *weights.down.front();
    const auto experts = static_cast<uint32_t>(weights.gate.size());
    const uint32_t results = rows * weights.active;
    struct Want {
        std::unique_ptr<VulkanBuffer> &buffer;
        uint32_t rows, width;
    };
    for (const Want &want :
         {Want{m_scores, rows, experts}, Want{m_chosen, rows, weights.active},
          Want{m_weights, rows, weights.active}, Want{m_inner, results, down.inputs()},
          Want{m_results, results, down.outputs()}}) {
        if (want.buffer && want.buffer->rows() >= want.rows && want.buffer->width() == want.width)
            continue;
        want.buffer.reset();
        auto made = VulkanBuffer::create(m_context, want.rows, want.width);
        if (!made) {
            m_context->stream().fail(made.error());
            return false;
        }
        want.buffer = std::move(*made);
    }
    return true;
}

void ExpertOps::mix(const Tensor &x, const MoeWeights &weights, const Tensor &out)
{
    const uint32_t atOnce = rowsPerRound(weights);
    if (!reserve(std::min(x.rows, atOnce), weights))
        return;
    for (uint32_t first = 0; first < x.rows; first += atOnce) {
        const uint32_t rows = std::min(atOnce, x.rows - first);
        mixSome({x.buffer, x.firstRow + first, rows, x.width}, weights,
                {out.buffer, out.firstRow + first, rows, out.width});
    }
    deviceBuffer(out).factored = {};
}

void ExpertOps::route(const Tensor &x, const MoeWeights &weights)
{
    const Tensor scores{m_scores.get(), 0, x.rows, m_scores->width()};
    m_products.multiply({x, weights.routerScale, weights.eps}, {&weights.router, 1}, {&scores, 1});
    m_context->run({.pipeline = m_context->pipeline(Kernel::Route, {kRouteThreads, weights.active}),
                    .groups = Context::grid(x.rows)},
                   RouteArguments{m_scores->address(), addressOf(weights.expertScale),
                                  m_chosen->address(), m_weights->address(), scores.width,
                                  weights.expertScale ? 1U : 0U,
                                  1.0F / std::sqrt(static_cast<float>(x.width))});
}

// Where enough results share an expert, puts them together in m_groups. Returns how many tiles.
uint32_t ExpertOps::group(uint32_t rows, const MoeWeights &weights)
{
    const auto experts = static_cast<uint32_t>(weights.gate.size());
    const uint32_t results = rows * weights.active;
    if (!m_context->together() || experts > kMostGrouped || results < kFewestTogether * experts)
        return 0;
    const uint32_t tiles = results / kTile + experts; // each expert's last may be short
    const VkDeviceAddress to = m_groups.need((uint64_t{tiles} * 4 + results) * sizeof(uint32_t));
    m_context->run(
        {.pipeline = m_context->pipeline(Kernel::GroupExperts, {kGroupThreads, experts})},
        GroupExpertsArguments{m_chosen->address(), to, results, tiles});
    return tiles;
}

void ExpertOps::mixSome(const Tensor &x, const MoeWeights &weights, const Tensor &out)
{
    const uint64_t tableBytes = weights.gate.size() * sizeof(uint64_t);
    const VkDeviceAddress tables = tablesOf(weights);
    route(x, weights);
    const uint32_t tiles = group(x.rows, weights);
    const VkDeviceAddress groups = tiles > 0 ? m_groups.address() : 0;
    m_products.experts({x, weights.inputNorm, weights.eps},
                       {.like = weights.gate.front(),
                        .table = tables,
                        .likeUp = weights.up.front(),
                        .upTable = tables + tableBytes,
                        .chosen = m_chosen->address(),
                        .perRow = weights.active,
                        .groups = groups,
                        .tiles = tiles,
                        .to = m_inner->address()});
    const uint32_t results = x.rows * weights.active;
    m_products.experts({.x = {m_inner.get(), 0, results, m_inner->width()}},
                       {.like = weights.down.front(),
                        .table = tables + 2 * tableBytes,
                        .chosen = m_chosen->address(),
                        .perRow = 1,
                        .groups = groups,
                        .tiles = tiles,
                        .to = m_results->address()});
    const uint32_t count = x.rows * out.width;
    const uint32_t threads = m_context->rowThreads();
    m_context->run({.pipeline = m_context->pipeline(Kernel::MixExperts, {threads}),
                    .groups = Context::grid((count + threads - 1) / threads)},
                   MixExpertsArguments{m_results->address(), m_weights->address(), addressOf(out),
                                       weights.active, out.width, count});
}

} // namespace engine::compute::vulkan
