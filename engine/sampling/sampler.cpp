// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace engine::sampling {

namespace {

    // Logits this far below the best one have a probability that double arithmetic cannot tell from
    // 0.
    constexpr double kNegligible = 40.0;

    // e^x for x <= 0. Our own, because C libraries differ in the last bit and a seed must give the
    // same reply everywhere. This file is compiled without contraction into fused operations.
    double exponential(double x)
    {
        if (x < -700.0)
            return 0.0;
        constexpr double kLog2e = 1.4426950408889634074;
        constexpr double kLn2High = 6.93147180369123816490e-01;
        constexpr double kLn2Low = 1.90821492927058770002e-10;
        const double power = std::floor(x * kLog2e + 0.5);
        const double rest = (x - power * kLn2High) - power * kLn2Low; // |rest| <= ln(2)/2
        double sum = 1.0;
        for (int term = 14; term >= 1; --term)
            sum = 1.0 + sum * rest / term;
        return std::ldexp(sum, static_cast<int>(power));
    }

} // namespace

Sampler::Sampler(SamplingOptions options)
    : m_options(std::move(options))
    , m_random(m_options.seed)
{
}

TokenId Sampler::sample(std::span<const float> logits,
                        std::span<const TokenId> history,
                        const TokenSet *allowed)
{
    if (logits.empty())
        return 0;
    m_allowed = allowed;
    m_logits.assign(logits.begin(), logits.end());
    adjust(history);

    const size_t limit = isGreedy() ? 1 : m_options.topK;
    if (limit > 0)
        gatherBest(std::min(limit, m_logits.size()));
    else
        gatherLikely(static_cast<double>(m_options.temperature));
    return draw();
}

uint32_t Sampler::enough() const
{
    if (!m_options.logitBias.empty() || penalises())
        return 0;
    return isGreedy() ? 1 : m_options.topK;
}

TokenId Sampler::sampleBest(std::span<const base::Scored> best)
{
    m_allowed = nullptr;
    m_candidates.clear();
    for (const base::Scored &token : best.first(std::min<size_t>(best.size(), enough())))
        m_candidates.push_back({static_cast<double>(token.score), token.index, 0.0});
    return draw();
}

bool Sampler::isGreedy() const
{
    return !(m_options.temperature > 0.0F) || m_options.topK == 1;
}

bool Sampler::penalises() const
{
    return m_options.repetitionPenalty != 1.0F || m_options.frequencyPenalty != 0.0F
        || m_options.presencePenalty != 0.0F;
}

// One of the candidates.
TokenId Sampler::draw()
{
    if (m_candidates.empty())
        return fallback();
    if (isGreedy())
        return m_candidates.front().id;

    const size_t kept = keepLikely(static_cast<double>(m_options.temperature));
    double sum = 0.0;
    for (size_t i = 0; i < kept; ++i)
        sum += m_candidates[i].probability;
    double left = uniform() * sum;
    for (size_t i = 0; i < kept; ++i) {
        left -= m_candidates[i].probability;
        if (left < 0.0)
            return m_candidates[i].id;
    }
    return m_candidates[kept - 1].id;
}

TokenId Sampler::fallback() const
{
    TokenId first = 0;
    bool isFound = false;
    if (m_allowed)
        m_allowed->forEach([&](TokenId id) { first = std::exchange(isFound, true) ? first : id; });
    return first;
}

template<typename Visit>
void Sampler::forEachAllowed(Visit visit) const
{
    if (m_allowed) {
        m_allowed->forEach([&](TokenId id) {
            if (id < m_logits.size())
                visit(id);
        });
        return;
    }
    for (size_t i = 0; i < m_logits.size(); ++i)
        visit(static_cast<TokenId>(i));
}

// Bias and penalties, on the copy.
void Sampler::adjust(std::span<const TokenId> history)
{
    for (const auto &[id, bias] : m_options.logitBias) {
        if (id < m_logits.size())
            m_logits[id] += bias;
    }
    if (!penalises())
        return;
    m_counts.clear();
    for (const TokenId id :
         history.last(std::min<size_t>(history.size(), m_options.repetitionWindow))) {
        if (id < m_logits.size())
            m_counts.emplace_back(id, 1);
    }
    std::sort(m_counts.begin(), m_counts.end());
    for (size_t i = 0; i < m_counts.size();) {
        size_t end = i;
        while (end < m_counts.size() && m_counts[end].first == m_counts[i].first)
            ++end;
        float &logit = m_logits[m_counts[i].first];
        if (m_options.repetitionPenalty > 0.0F)
            logit = logit > 0.0F ? logit / m_options.repetitionPenalty
                                 : logit * m_options.repetitionPenalty;
        logit -=
            m_options.frequencyPenalty * static_cast<float>(end - i) + m_options.presencePenalty;
        i = end;
    }
}

// The `count` highest logits, best first; one pass over the vocabulary with a small heap.
void Sampler::gatherBest(size_t count)
{
    const auto better = [](const Candidate &a, const Candidate &b) {
        return a.logit != b.logit ? a.logit > b.logit : a.id < b.id;
    };
    m_candidates.clear();
    double worst = -std::numeric_limits<double>::infinity();
    forEachAllowed([&](TokenId id) {
        const double logit = static_cast<double>(m_logits[id]);
        if (!(logit > worst)) // also false for NaN and for what -inf forbids
            return;
        if (m_candidates.size() == count) {
            std::pop_heap(m_candidates.begin(), m_candidates.end(), better);
            m_candidates.pop_back();
        }
        m_candidates.push_back({logit, id, 0.0});
        std::push_heap(m_candidates.begin(), m_candidates.end(), better);
        if (m_candidates.size() == count)
            worst = m_candidates.front().logit;
    });
    std::sort(m_candidates.begin(), m_candidates.end(), better);
}

// Without a top-k limit: everything that has a probability to speak of, best first.
void Sampler::gatherLikely(double temperature)
{
    gatherBest(1);
    if (m_candidates.empty())
        return;
    const double floor = m_candidates.front().logit - kNegligible * temperature;
    m_candidates.clear();
    forEachAllowed([&](TokenId id) {
        const double logit = static_cast<double>(m_logits[id]);
        if (logit >= floor)
            m_candidates.push_back({logit, id, 0.0});
    });
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.logit != b.logit ? a.logit > b.logit : a.id < b.id;
    });
}

// Softmax over the candidates, then top-p and min-p. Returns how many stay; at least one.
size_t Sampler::keepLikely(double temperature)
{
    const double best = m_candidates.front().logit;
    double sum = 0.0;
    for (Candidate &candidate : m_candidates) {
        const double distance =
            candidate.logit == best ? 0.0 : (candidate.logit - best) / temperature;
        candidate.probability = exponential(distance);
        sum += candidate.probability;
    }
    size_t kept = m_candidates.size();
    if (m_options.topP < 1.0F) {
        const double wanted = static_cast<double>(m_options.topP) * sum;
        double reached = 0.0;
        kept = 0;
        while (kept < m_candidates.size() && (kept == 0 || reached < wanted))
            reached += m_candidates[kept++].probability;
    }
    if (m_options.minP > 0.0F) {
        const double least = static_cast<double>(m_options.minP); // the best candidate's is 1
        while (kept > 1 && m_candidates[kept - 1].probability < least)
            --kept;
    }
    return kept;
}

double Sampler::uniform()
{
    return static_cast<double>(m_random() >> 11U) * 0x1.0p-53;
}

} // namespace engine::sampling
