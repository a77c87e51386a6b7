// SPDX-License-Identifier: Apache-2.0
#include "agents/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace agents {
namespace {

    using engine::text::TokenId;

    constexpr double kLeastProbability = 1e-10;
    constexpr double kSameDivergence = 1e-3; // nats for each token

    // The least agreement and the most divergence of a closeness.
    struct Bound {
        Closeness closeness;
        double share;
        double divergence; // nats
    };
    constexpr std::array kBounds = {Bound{Closeness::NearlySame, 0.97, 0.03},
                                    Bound{Closeness::MostlySame, 0.93, 0.1},
                                    Bound{Closeness::Different, 0.85, 0.2}};

    // A score that is no number would break every comparison.
    double scoreOf(float logit)
    {
        return std::isnan(logit) ? -std::numeric_limits<double>::infinity() : double{logit};
    }

    // The logarithm of what the exponentials of all scores add up to; not finite where none is
    // possible, or one is infinitely so.
    double logSum(std::span<const float> logits)
    {
        double highest = -std::numeric_limits<double>::infinity();
        for (const float logit : logits)
            highest = std::max(highest, scoreOf(logit));
        if (!std::isfinite(highest))
            return highest;
        double sum = 0;
        for (const float logit : logits)
            sum += std::exp(scoreOf(logit) - highest);
        return highest + std::log(sum);
    }

    // What one token, or all that are not named, adds to the divergence.
    double term(double first, double second)
    {
        return first <= 0 ? 0 : first * std::log(first / std::max(second, kLeastProbability));
    }

    bool isSpace(char byte)
    {
        return byte == ' ' || byte == '\n' || byte == '\t';
    }

    // A byte of a character that began before it.
    bool isContinuation(char byte)
    {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
    }

} // namespace

Expectation expectation(std::span<const float> logits, size_t most)
{
    Expectation made;
    made.scale = logSum(logits);
    if (!std::isfinite(made.scale))
        return made;
    std::vector<TokenId> order(logits.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<TokenId>(i);
    const size_t count = std::min(most, order.size());
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(order.begin(), middle, order.end(), [&](TokenId a, TokenId b) {
        const double first = scoreOf(logits[a]);
        const double second = scoreOf(logits[b]);
        return first > second || (first == second && a < b);
    });
    made.rest = 1;
    for (size_t i = 0; i < count; ++i) {
        const double probability = made.probabilityOf(logits[order[i]]);
        made.likeliest.push_back({order[i], probability});
        made.rest -= probability;
    }
    // What rounding leaves of a whole that is named is nothing.
    made.rest = count == order.size() ? 0 : std::max(0.0, made.rest);
    return made;
}

double Expectation::probabilityOf(float logit) const
{
    return std::isfinite(scale) ? std::exp(scoreOf(logit) - scale) : 0;
}

double divergence(const Expectation &first, std::span<const float> second)
{
    const double whole = logSum(second);
    if (!std::isfinite(whole) || first.likeliest.empty())
        return kMostDivergence;
    double sum = 0;
    double rest = 1;
    for (const Expectation::Chance &chance : first.likeliest) {
        if (chance.token >= second.size())
            return kMostDivergence;
        const double probability = std::exp(scoreOf(second[chance.token]) - whole);
        rest -= probability;
        sum += term(chance.probability, probability);
    }
    sum += term(first.rest, std::max(0.0, rest));
    return std::clamp(sum, 0.0, kMostDivergence); // below 0 by rounding only
}

void Likeness::add(const Expectation &first, std::span<const float> second)
{
    ++places;
    const Expectation other = expectation(second, 1);
    if (!first.likeliest.empty() && !other.likeliest.empty()
        && first.likeliest.front().token == other.likeliest.front().token)
        ++agreed;
    divergence += agents::divergence(first, second);
}

void Likeness::add(const Likeness &other)
{
    places += other.places;
    agreed += other.agreed;
    divergence += other.divergence;
}

double Likeness::share() const
{
    return places == 0 ? 1 : static_cast<double>(agreed) / static_cast<double>(places);
}

double Likeness::meanDivergence() const
{
    return places == 0 ? 0 : divergence / static_cast<double>(places);
}

Closeness closeness(const Likeness &likeness)
{
    if (likeness.agreed == likeness.places && likeness.meanDivergence() < kSameDivergence)
        return Closeness::Same;
    for (const Bound &bound : kBounds) {
        if (likeness.share() >= bound.share && likeness.meanDivergence() <= bound.divergence)
            return bound.closeness;
    }
    return Closeness::VeryDifferent;
}

size_t commonBeginning(std::string_view first, std::string_view second)
{
    if (first == second)
        return first.size();
    const auto differing = std::ranges::mismatch(first, second);
    auto length = static_cast<size_t>(differing.in1 - first.begin());
    // Where one text ends there, the other's next word may begin there.
    const auto isInside = [&](std::string_view text, size_t at) {
        return at < text.size() && !isSpace(text[at]) && !isSpace(text[at - 1]);
    };
    const size_t furthest = length;
    while (length > 0 && (isInside(first, length) || isInside(second, length)))
        --length;
    if (length > 0)
        return length;
    // Writing without spaces: up to the character.
    length = furthest;
    while (length > 0
           && ((length < first.size() && isContinuation(first[length]))
               || (length < second.size() && isContinuation(second[length]))))
        --length;
    return length;
}

} // namespace agents
