// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/operations.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

// Mixture of experts: tokens are grouped by expert, so that each expert's weights are read once.
namespace engine::compute::cpu {

namespace {

    // Tokens of one round: their intermediate results have `active` rows each.
    constexpr uint32_t kTokensPerRound = 512;

    // Replaces scores by softmax shares; NaN ranks last, whatever the file holds.
    void softmax(std::span<float> scores)
    {
        const float top = *std::max_element(scores.begin(), scores.end());
        float sum = 0.0F;
        for (float &score : scores) {
            score = std::exp(score - top);
            if (std::isnan(score))
                score = 0.0F;
            sum += score;
        }
        for (float &score : scores)
            score = sum > 0.0F ? score / sum : 0.0F;
    }

    std::vector<uint32_t> best(std::span<const float> shares, uint32_t count)
    {
        std::vector<uint32_t> order(shares.size());
        std::iota(order.begin(), order.end(), 0U);
        std::partial_sort(order.begin(), order.begin() + count, order.end(),
                          [&](uint32_t a, uint32_t b) {
                              return shares[a] > shares[b] || (shares[a] == shares[b] && a < b);
                          });
        order.resize(count);
        return order;
    }

    const PackedMatrix *packed(const Matrix *matrix)
    {
        return static_cast<const PackedMatrix *>(matrix);
    }

} // namespace

void Operations::moe(const Tensor &x, const MoeWeights &weights, const Tensor &out)
{
    for (uint32_t first = 0; first < x.rows; first += kTokensPerRound) {
        const uint32_t rows = std::min(kTokensPerRound, x.rows - first);
        const Tensor part{x.buffer, x.firstRow + first, rows, x.width};
        const Tensor target{out.buffer, out.firstRow + first, rows, out.width};
        route(part, weights);
        runExperts(part, weights);
        forRows(rows, 0, [&](uint32_t r, float *) {
            float *sum = row(target, r);
            std::fill_n(sum, target.width, 0.0F);
            for (uint32_t i = 0; i < weights.active; ++i) {
                const uint32_t slot = m_slots[size_t{r} * weights.active + i];
                m_kernels.addWeighted(sum, m_expertOut.get() + size_t{slot} * target.width,
                                      target.width, m_choices[slot].weight);
            }
        });
    }
}

void Operations::route(const Tensor &x, const MoeWeights &weights)
{
    const uint32_t experts = weights.router->outputs();
    float *scores = m_scores.need(size_t{x.rows} * experts);
    const MatmulJob job{.weight = packed(weights.router), .out = scores, .outStride = experts};
    multiply(x, {.normalise = true, .weight = vectorData(weights.routerScale), .eps = weights.eps},
             {&job, 1});
    const float shrink = 1.0F / std::sqrt(static_cast<float>(x.width));
    const float *expertScale = vectorData(weights.expertScale);
    m_choices.clear();
    for (uint32_t r = 0; r < x.rows; ++r) {
        const std::span<float> shares(scores + size_t{r} * experts, experts);
        m_kernels.scale(shares.data(), experts, shrink);
        softmax(shares);
        const std::vector<uint32_t> chosen = best(shares, weights.active);
        float sum = 0.0F;
        for (const uint32_t expert : chosen)
            sum += shares[expert];
        for (const uint32_t expert : chosen)
            m_choices.push_back(
                {r, expert, shares[expert] / sum * (expertScale ? expertScale[expert] : 1.0F)});
    }
    std::stable_sort(m_choices.begin(), m_choices.end(),
                     [](const Choice &a, const Choice &b) { return a.expert < b.expert; });
    m_slots.resize(m_choices.size());
    std::vector<uint32_t> filled(x.rows, 0);
    for (uint32_t slot = 0; slot < m_choices.size(); ++slot) {
        const uint32_t token = m_choices[slot].token;
        m_slots[size_t{token} * weights.active + filled[token]++] = slot;
    }
}

void Operations::runExperts(const Tensor &x, const MoeWeights &weights)
{
    const uint32_t inner = weights.gate[0]->outputs();
    const uint32_t hidden = x.width;
    float *gated = m_expertInner.need(m_choices.size() * inner);
    float *product = m_expertOut.need(m_choices.size() * hidden);
    m_source = {.rows = {},
                .segments = {},
                .columns = hidden,
                .norm = vectorData(weights.inputNorm),
                .eps = weights.eps,
                .normalise = true};
    std::vector<uint32_t> experts;
    for (const Choice &choice : m_choices) {
        if (experts.empty() || experts.back() != choice.expert) {
            experts.push_back(choice.expert);
            m_source.segments.push_back(0);
        }
        ++m_source.segments.back();
        m_source.rows.push_back(row(x, choice.token));
    }
    m_jobs.clear();
    for (uint32_t i = 0; i < experts.size(); ++i)
        m_jobs.push_back({.weight = packed(weights.gate[experts[i]]),
                          .second = packed(weights.up[experts[i]]),
                          .segment = i,
                          .epilogue = Epilogue::Geglu,
                          .out = gated,
                          .outStride = inner});
    const auto rows = static_cast<uint32_t>(m_choices.size());
    runJobs(m_jobs);

    m_source.normalise = false;
    m_source.columns = inner;
    for (uint32_t i = 0; i < rows; ++i)
        m_source.rows[i] = gated + size_t{i} * inner;
    m_jobs.clear();
    for (uint32_t i = 0; i < experts.size(); ++i)
        m_jobs.push_back({.weight = packed(weights.down[experts[i]]),
                          .segment = i,
                          .out = product,
                          .outStride = hidden});
    runJobs(m_jobs);
}

} // namespace engine::compute::cpu
