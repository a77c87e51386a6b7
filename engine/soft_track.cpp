// SPDX-License-Identifier: Apache-2.0
#include "engine/soft_track.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace engine {

namespace {

    base::Error invalid(const std::string &what)
    {
        return {base::ErrorCode::InvalidInput,
                "A picture or sound of the prompt " + what
                    + ". Its mmproj file is damaged or belongs to another model; choose the "
                      "model's own."};
    }

} // namespace

SoftTrack::SoftTrack(const model::GemmaConfig &config, const text::Tokenizer &tokenizer)
    : m_hidden(config.hidden)
    , m_picturesTogether(config.picturesTogether())
{
    if (const text::TokenId pad = tokenizer.special().pad; pad != text::SpecialTokens::kNone)
        m_pad = pad;
}

base::Result<void> SoftTrack::check(const Prompt &prompt) const
{
    size_t next = 0;
    for (const SoftTokens &soft : prompt.soft) {
        if (!soft.rows || soft.rows->empty() || soft.rows->size() % m_hidden != 0)
            return invalid("does not consist of rows of " + std::to_string(m_hidden) + " numbers");
        const size_t count = soft.rows->size() / m_hidden;
        if (soft.first < next || soft.first + count > prompt.tokens.size())
            return invalid("has another place than its placeholders");
        next = soft.first + count;
        if (!std::ranges::all_of(*soft.rows, [](float v) { return std::isfinite(v); }))
            return invalid("holds values that are not numbers");
    }
    return {};
}

void SoftTrack::append(std::span<const SoftTokens> soft, uint32_t position)
{
    for (const SoftTokens &added : soft) {
        m_runs.push_back({.first = position + added.first,
                          .count = static_cast<uint32_t>(added.rows->size() / m_hidden),
                          .together = added.picture && m_picturesTogether,
                          .rows = added.rows});
    }
}

void SoftTrack::replace(std::span<const SoftTokens> soft)
{
    SoftTrack other(*this);
    other.m_runs.clear();
    other.append(soft, 0);
    m_runs.swap(other.m_runs);
}

void SoftTrack::truncate(uint32_t position)
{
    while (!m_runs.empty() && m_runs.back().first >= position)
        m_runs.pop_back();
    if (!m_runs.empty())
        m_runs.back().count = std::min(m_runs.back().count, position - m_runs.back().first);
}

const SoftTrack::Run *SoftTrack::pictureAround(uint32_t position) const
{
    const auto found = std::ranges::find_if(m_runs, [&](const Run &run) {
        return run.together && run.first < position && position < run.first + run.count;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

uint32_t SoftTrack::outside(uint32_t position) const
{
    const Run *picture = pictureAround(position);
    return picture ? picture->first : position;
}

uint32_t SoftTrack::batchAt(uint32_t position, uint32_t wanted) const
{
    const Run *cut = pictureAround(position + wanted);
    if (!cut)
        return wanted;
    return (cut->first > position ? cut->first : cut->first + cut->count) - position;
}

uint32_t SoftTrack::largestPicture() const
{
    uint32_t largest = 0;
    for (const Run &run : m_runs)
        largest = run.together ? std::max(largest, run.count) : largest;
    return largest;
}

bool SoftTrack::same(const Run &run, const SoftTokens &soft, uint32_t count) const
{
    const size_t size = size_t{count} * m_hidden;
    return run.first == soft.first && run.together == (soft.picture && m_picturesTogether)
        && run.count >= count && soft.rows->size() >= size
        && (run.rows == soft.rows
            || std::equal(run.rows->data(), run.rows->data() + size, soft.rows->data()));
}

uint32_t SoftTrack::commonPrefix(const Prompt &prompt, uint32_t count) const
{
    for (size_t i = 0;; ++i) {
        const bool here = i < m_runs.size() && m_runs[i].first < count;
        const bool there = i < prompt.soft.size() && prompt.soft[i].first < count;
        if (!here && !there)
            return count;
        if (!here || !there) // a placeholder without rows is another token
            return here ? m_runs[i].first : prompt.soft[i].first;
        const auto given = static_cast<uint32_t>(prompt.soft[i].rows->size() / m_hidden);
        const uint32_t most = std::max(given, m_runs[i].count);
        const uint32_t inside = m_runs[i].together ? most : std::min(most, count - m_runs[i].first);
        if (!same(m_runs[i], prompt.soft[i], inside))
            return std::min(m_runs[i].first, prompt.soft[i].first);
    }
}

std::vector<SoftTrack::SavedRun> SoftTrack::saved(uint32_t position) const
{
    std::vector<SavedRun> runs;
    for (const Run &run : m_runs) {
        if (run.first >= position)
            break;
        const size_t count = std::min(run.count, position - run.first);
        runs.push_back({run.first, run.together, std::span(*run.rows).first(count * m_hidden)});
    }
    return runs;
}

void SoftTrack::restore(std::span<const SavedRun> runs)
{
    std::vector<Run> restored;
    for (const SavedRun &run : runs) {
        restored.push_back(
            {.first = run.first,
             .count = static_cast<uint32_t>(run.rows.size() / m_hidden),
             .together = run.together,
             .rows = std::make_shared<const std::vector<float>>(run.rows.begin(), run.rows.end())});
    }
    m_runs.swap(restored);
}

SoftTrack::View SoftTrack::view(std::span<const text::TokenId> tokens, uint32_t position)
{
    m_soft.clear();
    m_together.clear();
    const auto end = position + static_cast<uint32_t>(tokens.size());
    for (const Run &run : m_runs) {
        const uint32_t first = std::max(run.first, position);
        const uint32_t last = std::min(run.first + run.count, end);
        if (first >= last)
            continue;
        if (run.together)
            m_together.push_back({.first = first, .end = last});
        if (m_soft.empty())
            m_tokens.assign(tokens.begin(), tokens.end());
        const std::span<const float> rows = *run.rows;
        m_soft.push_back({.firstRow = first - position,
                          .values = rows.subspan(size_t{first - run.first} * m_hidden,
                                                 size_t{last - first} * m_hidden)});
        std::fill(m_tokens.begin() + (first - position), m_tokens.begin() + (last - position),
                  m_pad);
    }
    return {m_soft.empty() ? tokens : std::span<const text::TokenId>(m_tokens), m_soft, m_together};
}

} // namespace engine
